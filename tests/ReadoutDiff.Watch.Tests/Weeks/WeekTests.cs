using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Simulator;
using ReadoutDiff.Simulator.Edits;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Checks;

namespace ReadoutDiff.Watch.Tests.Weeks;

/// <summary>A week of edits and troubles on 200 pages whose surroundings differ at every request, watched in virtual time.</summary>
public sealed class WeekTests
{
    private const double LeastRight = 0.95;
    private const int LeastUnchanged = 10_000;

    // Until a page is checked again, with the waits of its host.
    private static readonly TimeSpan Slack = TimeSpan.FromHours(4);

    private WatchedWeek _week = null!;
    private ILookup<string, Alert> _alerts = null!;

    [OneTimeSetUp]
    public async Task WatchTheWeek()
    {
        _week = await WatchedWeek.StartAsync(seed: 2);
        Assert.That(await _week.PassAsync(WatchedWeek.End), "every check could be made and stored");
        _alerts = (await _week.AlertsAsync()).ToLookup(alert => alert.Address, StringComparer.Ordinal);
    }

    [OneTimeTearDown]
    public async Task End() => await _week.DisposeAsync();

    [Test]
    public void EveryEdit_IsFoundOnceAndFiledAsAnEditorWould()
    {
        var (table, missed, false_) = (new KindTable(), new List<string>(), new List<string>());
        foreach (var address in _week.Sites.EditedAddresses)
        {
            var changes = _alerts[address.AbsoluteUri].Where(alert => alert.Kind == AlertKind.Changed).ToList();
            foreach (var edit in _week.Sites.Edits.Where(edit => edit.Address == address))
            {
                var found = changes.Where(alert => alert.At >= edit.At && alert.At < FoundBy(edit)).ToList();
                changes.RemoveAll(found.Contains);
                if (found.Count != (edit.IsRead ? 1 : 0))
                {
                    missed.Add($"{found.Count} alerts for {edit}: {string.Join("; ", found.Select(alert => alert.Headline))}");
                }

                var changeClass = found is [var alone] ? alone.Class : edit.IsRead ? null : ChangeClass.Layout;
                table.Count(edit, changeClass?.ToString() ?? "nothing", found.Count <= 1 && changeClass == edit.Class);
            }

            false_.AddRange(changes.Select(alert => $"{alert.At:u} {alert.Headline}: {string.Join(' ', alert.Summary)}"));
        }

        TestContext.Out.WriteLine(table);
        Assert.Multiple(() =>
        {
            Assert.That(missed, Is.Empty, "every edit is told once");
            Assert.That(false_, Is.Empty, "nothing else is told as a change");
            Assert.That(table.Right, Is.GreaterThanOrEqualTo(LeastRight * table.Total), table.ToString());
        });
    }

    [Test]
    public async Task EveryVersion_IsAnEditAndNoneATrouble()
    {
        foreach (var address in _week.Sites.EditedAddresses)
        {
            var versions = 0;
            await foreach (var stored in _week.Archive.ListAsync(address.AbsoluteUri))
            {
                versions++;
                var trouble = _week.Sites.Troubles.FirstOrDefault(trouble => trouble.Address == address && trouble.IsUnreadable == true && trouble.From <= stored.CapturedAt && stored.CapturedAt < trouble.Till);
                Assert.That(trouble, Is.Null, $"{address}, {stored.CapturedAt:u}");
            }

            Assert.That(versions, Is.EqualTo(1 + _week.Sites.Edits.Count(edit => edit.Address == address && edit.IsRead)), address.AbsoluteUri);
        }
    }

    [Test]
    public void EveryTrouble_IsToldOnceByItsNameAndItsEndOnce()
    {
        var wrong = new List<string>();
        foreach (var address in _week.Sites.EditedAddresses)
        {
            var told = _alerts[address.AbsoluteUri].Where(alert => alert.Kind != AlertKind.Changed).ToList();
            foreach (var trouble in _week.Sites.Troubles.Where(trouble => trouble.Address == address).OrderBy(trouble => trouble.Kind == TroubleKind.Moved))
            {
                // A page can be gone from its new address too, so that what is left in the end is told of the move.
                var failing = told.Where(alert => alert.Kind == AlertKind.Failing && alert.At >= trouble.From && alert.At < trouble.Till).ToList();
                var recovered = told.Where(alert => alert.Kind == AlertKind.Recovered && alert.At >= trouble.Till && trouble.Till < WatchedWeek.End && alert.At < trouble.Till + Slack).ToList();
                told.RemoveAll(alert => failing.Contains(alert) || recovered.Contains(alert));
                var expected = trouble.IsUnreadable is { } isUnreadable ? (isUnreadable ? 1 : 0) : failing.Count;
                if (failing.Count != expected || expected > 1 || recovered.Count != expected || failing.Exists(alert => !NamesOf(trouble.Kind).Any(name => alert.Headline.EndsWith(Standing.Words(name), StringComparison.Ordinal))))
                {
                    wrong.Add($"{trouble}: {string.Join("; ", failing.Concat(recovered).Select(alert => $"{alert.At:u} {alert.Headline} {string.Join(' ', alert.Summary)}"))}");
                }
            }

            wrong.AddRange(told.Select(alert => $"without cause: {alert.At:u} {alert.Headline} {string.Join(' ', alert.Summary)}"));
        }

        TestContext.Out.WriteLine($"{_week.Sites.Troubles.Count} troubles, {wrong.Count} told otherwise");
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public async Task AtTheEnd_EveryPageIsReadAndNamedGood()
    {
        var standings = new List<string>();
        await foreach (var page in _week.Archive.Watches.ListAsync())
        {
            standings.Add($"{page.Standing} {page.Reason}".TrimEnd());
        }

        Assert.That(standings, Has.Count.EqualTo(_week.Sites.EditedAddresses.Count).And.All.EqualTo(Standing.Good));
    }

    [Test]
    public void ThousandsOfUnchangedPages_CameWithOtherBytesEachTime()
    {
        var paths = _week.Sites.EditedAddresses.Select(address => address.Host + address.PathAndQuery).ToHashSet(StringComparer.Ordinal);
        var whole = _week.Sites.Log.Count(request => request is { Status: 200, Fault: FaultKind.None } && paths.Contains(request.Host + request.Path));
        var unchanged = whole - _week.Sites.EditedAddresses.Count - _week.Sites.Edits.Count;
        TestContext.Out.WriteLine($"{_week.Sites.Log.Count} requests, {whole} whole pages, at least {unchanged} unchanged, {_week.Sites.Log.Count(request => request.Status == 304)} not modified");
        Assert.That(unchanged, Is.GreaterThanOrEqualTo(LeastUnchanged));
        Assert.That(_week.Sites.Log.Count(request => request.Status == 304), Is.GreaterThan(LeastUnchanged / 10));
    }

    // What is edited while the page cannot be read is found when it can be again.
    private DateTimeOffset FoundBy(PlannedEdit edit)
    {
        var during = _week.Sites.Troubles.FirstOrDefault(trouble => trouble.Address == edit.Address && trouble.Kind != TroubleKind.Moved && trouble.From <= edit.At && edit.At < trouble.Till);
        return (during?.Till ?? edit.At) + Slack;
    }

    private static string[] NamesOf(TroubleKind kind) => kind switch
    {
        TroubleKind.NotFound or TroubleKind.Gone => ["gone"],
        TroubleKind.Removed => ["removed"],
        TroubleKind.Refused => ["refused"],
        TroubleKind.MovedHome => [Standing.Moved, "no-article"],
        TroubleKind.LoginRedirect or TroubleKind.LoginWall => ["login-wall"],
        TroubleKind.Interstitial or TroubleKind.Challenge => ["waiting-page"],
        TroubleKind.Empty => ["empty"],
        TroubleKind.Picture => ["not-text"],
        TroubleKind.WrongCharset => [Standing.Undecodable],
        _ => ["unreachable"],
    };
}
