using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Watch.Schedules;

namespace ReadoutDiff.Watch.Checks;

/// <summary>One check of a watched page: looks, judges, compares with the last good version, and says what is to be stored and told. Stores nothing itself.</summary>
internal sealed class PageCheck(
    SnapshotArchive archive, PageObserver observer, VersionComparer comparer, VersionSentences sentences, MeetingContext meeting,
    SiteProfiles profiles, CheckSettings settings, IReadOnlyList<IAlertChannel> channels, TimeProvider clock)
{
    /// <summary>Checks a page.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="ReadoutFormatException">The archive is out of reach.</exception>
    public async Task<CheckCommit> RunAsync(WatchedPage page, CancellationToken cancellationToken)
    {
        CheckSchedule schedule;
        try
        {
            schedule = CheckSchedule.Parse(page.Schedule);
        }
        catch (ReadoutFormatException error)
        {
            // The page is watched on by the default, since a damaged row must not end a watch.
            return InTrouble(page, CheckSchedule.Default, Observation.Of(Standing.BadSchedule, $"its schedule in the archive cannot be read: {error.Message}"));
        }

        var seen = await observer.LookAsync(page, cancellationToken).ConfigureAwait(false);
        if (seen.Trouble is not null)
        {
            return InTrouble(page, schedule, seen);
        }

        if (seen.Snapshot is not { } snapshot || seen.Readout is not { } readout)
        {
            return Good(page, schedule, page.ETag, page.LastModified);
        }

        var (last, damage) = await LastAsync(page, cancellationToken).ConfigureAwait(false);
        if (Objection(last, snapshot, readout) is { } objection)
        {
            return InTrouble(page, schedule, objection);
        }

        if (last is not null && VersionKey.Of(last.Readout) == VersionKey.Of(readout))
        {
            return Good(page, schedule, snapshot.Header("ETag"), snapshot.Header("Last-Modified"));
        }

        return last is null
            ? First(page, schedule, snapshot, readout, damage)
            : await ChangedAsync(page, schedule, last, snapshot, readout, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A check that came to nothing by itself.</summary>
    public CheckCommit Failed(WatchedPage page, string trouble, string reason) => InTrouble(page, CheckSchedule.Default, Observation.Of(trouble, reason));

    private async Task<(LastVersion? Last, string? Damage)> LastAsync(WatchedPage page, CancellationToken cancellationToken)
    {
        if (page.SnapshotId is not { } id)
        {
            return (null, null);
        }

        try
        {
            var stored = await archive.GetAsync(id, cancellationToken).ConfigureAwait(false);
            if (stored is null)
            {
                return (null, "its capture is missing");
            }

            var snapshot = await archive.LoadAsync(stored, cancellationToken).ConfigureAwait(false);
            return observer.Read(snapshot, cancellationToken) is { Readout: { } readout } ? (new LastVersion(snapshot, readout), null) : (null, "its capture can no longer be read");
        }
        catch (DamagedSnapshotException error)
        {
            return (null, error.Message);
        }
    }

    // What is worse read than before is not compared: what is lost in reading would look like taken out by the publisher.
    private Observation? Objection(LastVersion? last, Snapshot snapshot, Readout readout)
    {
        bool IsNew(string code) => readout.HasLimit(code) && last?.Readout.HasLimit(code) != true;
        if (IsNew(LimitCode.TruncatedPage))
        {
            return Observation.Of(Standing.CutOff, "the page breaks off");
        }

        if (IsNew(LimitCode.UndecodableBytes))
        {
            return Observation.Of(Standing.Undecodable, "some of the page's bytes could not be decoded");
        }

        if (snapshot.Redirects.Count == 0 || snapshot.FinalAddress == last?.Snapshot.FinalAddress)
        {
            return null;
        }

        if (IsFrontPage(snapshot.FinalAddress) && !IsFrontPage(snapshot.Address))
        {
            return Observation.Of(Standing.Moved, $"the address redirects to the front page {snapshot.FinalAddress}");
        }

        // A list of headlines has the title of a text, and of a short notice not much more is needed to look like it.
        var share = IsArticle(snapshot.Address) && !IsArticle(snapshot.FinalAddress) ? settings.SameTextElsewhere : settings.SameText;
        return last is not null && comparer.Compare(last.Readout, readout).StandingShare < share
            ? Observation.Of(Standing.Moved, $"the address redirects to {snapshot.FinalAddress}, which holds another text")
            : null;
    }

    private bool IsArticle(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && profiles.IsArticle(uri);

    private static bool IsFrontPage(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.PathAndQuery == "/";

    private CheckCommit First(WatchedPage page, CheckSchedule schedule, Snapshot snapshot, Readout readout, string? damage)
    {
        var now = clock.GetUtcNow();
        var anchor = readout.PublishedAt is { } published && published < now ? published.ToUniversalTime() : page.AddedAt;
        var commit = Good(page with { AnchorAt = damage is null ? anchor : now }, schedule, snapshot.Header("ETag"), snapshot.Header("Last-Modified"));
        return commit with
        {
            Version = snapshot,
            Alerts = damage is null ? commit.Alerts :
            [
                .. commit.Alerts,
                Told(
                    page,
                    AlertKind.Changed,
                    $"uncompared {page.Id} {page.SnapshotId} {snapshot.Hash}",
                    $"{Named(readout, page)}: a version was stored that could not be compared",
                    [$"Not compared: the last good version cannot be read from the archive ({damage})."]),
            ],
        };
    }

    private async Task<CheckCommit> ChangedAsync(
        WatchedPage page, CheckSchedule schedule, LastVersion last, Snapshot snapshot, Readout readout, CancellationToken cancellationToken)
    {
        var diff = comparer.Compare(last.Readout, readout, cancellationToken);
        var context = diff.Class > ChangeClass.Typography ? await meeting.ChangesAsync(page.Address, diff.Before, diff.After, cancellationToken).ConfigureAwait(false) : [];
        var alert = Told(
            page,
            AlertKind.Changed,
            $"change {page.Id} {page.SnapshotId} {snapshot.Hash}",
            $"{Named(readout, page)}: {VersionSentences.Headline(diff)}",
            [.. context, .. sentences.Of(diff)],
            diff.Class);
        var commit = Good(page with { AnchorAt = clock.GetUtcNow() }, schedule, snapshot.Header("ETag"), snapshot.Header("Last-Modified"));
        return commit with { Version = snapshot, Alerts = [.. commit.Alerts, alert] };
    }

    private CheckCommit Good(WatchedPage page, CheckSchedule schedule, string? etag, string? lastModified)
    {
        var now = clock.GetUtcNow();
        var commit = new CheckCommit(page with
        {
            CheckedAt = now,
            DueAt = schedule.Next(now, page.AnchorAt, Spread(page)),
            Standing = Standing.Good,
            Reason = "",
            StandingSince = page.Standing == Standing.Good ? page.StandingSince : now,
            Failures = 0,
            IsTroubleTold = false,
            ETag = etag,
            LastModified = lastModified,
        })
        {
            Expected = page.SnapshotId,
        };
        return !page.IsTroubleTold ? commit : commit with
        {
            Alerts =
            [
                Told(
                    page,
                    AlertKind.Recovered,
                    $"recovered {page.Id} {page.StandingSince?.UtcTicks}",
                    $"{page.Address}: can be read again",
                    [$"Before: {Standing.Words(page.Standing)}, since {page.StandingSince:yyyy-MM-dd HH:mm} UTC ({page.Reason})."]),
            ],
        };
    }

    private CheckCommit InTrouble(WatchedPage page, CheckSchedule schedule, Observation seen)
    {
        var now = clock.GetUtcNow();

        // What the site means stands until it says something else: that it cannot be reached for once is no news of the page.
        var isInterrupted = page.Failures > 0 && Standing.IsDefinite(page.Standing) && !Standing.IsDefinite(seen.Trouble!);
        var trouble = isInterrupted ? page.Standing : seen.Trouble!;
        var reason = OneLine.Of(isInterrupted ? $"at the last check: {Standing.Words(seen.Trouble!)}: {seen.Reason}" : seen.Reason, 500);
        var isSame = page.Standing == trouble;
        // Between troubles that pass, the state is one: a site that is down answers now this way, now that.
        var goesOn = isSame || (page.Failures > 0 && !Standing.IsDefinite(trouble));
        var failures = goesOn ? page.Failures + 1 : 1;
        var wasTold = goesOn && page.IsTroubleTold;
        var since = goesOn ? page.StandingSince ?? now : now;
        var isTold = wasTold || failures >= (Standing.IsDefinite(trouble) ? settings.DefiniteAfter : settings.PassingAfter);
        var next = schedule.Next(now, page.AnchorAt, Spread(page));
        var again = now + (settings.RetryDelay * Math.Pow(2, Math.Min(failures - 1, 12)));
        return new CheckCommit(page with
        {
            CheckedAt = now,
            DueAt = again < next ? again : next,
            Standing = trouble,
            Reason = reason,
            StandingSince = since,
            Failures = failures,
            IsTroubleTold = isTold,
        })
        {
            Expected = page.SnapshotId,
            Alerts = !isTold || wasTold ? [] :
            [
                Told(
                    page,
                    AlertKind.Failing,
                    $"failing {page.Id} {trouble} {since.UtcTicks}",
                    $"{page.Address}: {Standing.Words(trouble)}",
                    [
                        $"{reason} (at {failures} checks in a row, since {since:yyyy-MM-dd HH:mm} UTC).",
                        page.SnapshotId is null ? "No version was read yet." : "The last good version is kept.",
                    ]),
            ],
        };
    }

    private (Alert Alert, IReadOnlyList<string> Channels) Told(
        WatchedPage page, AlertKind kind, string key, string headline, IReadOnlyList<string> summary, ChangeClass? changeClass = null)
    {
        var alert = new Alert
        {
            Key = key,
            Kind = kind,
            At = clock.GetUtcNow(),
            Address = page.Address,
            Headline = headline,
            Summary = summary,
            Class = changeClass,
            Before = page.SnapshotId,
            Link = page.Address,
        };
        return (alert, [.. channels.Where(channel => channel.Wants(alert)).Select(channel => channel.Name)]);
    }

    private static string Named(Readout readout, WatchedPage page) => readout.Title.Length > 0 ? OneLine.Of(readout.Title, 120) : page.Address;

    private static double Spread(WatchedPage page) => (uint)(page.Address.Aggregate(17u, (hash, c) => (hash * 31) + c) * 2654435761u) / (double)uint.MaxValue;
}
