using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Model;
using ReadoutDiff.Watch.Schedules;

namespace ReadoutDiff.Watch;

/// <summary>Puts pages under watch; those that are watched already get the new schedule. All are due at once.</summary>
public static class NewWatches
{
    // Reserved never to exist (RFC 2606): texts that were pasted or sent bear such addresses.
    private const string NoHost = ".invalid";

    /// <summary>Watches one page.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="address">Its address, in any form that <see cref="WatchedAddress"/> takes.</param>
    /// <param name="schedule">When it is checked.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The watch as stored.</returns>
    /// <exception cref="ReadoutFormatException">The address cannot be watched.</exception>
    public static Task<WatchedPage> AddAsync(SnapshotArchive archive, string address, CheckSchedule schedule, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(schedule);
        var watched = WatchedAddress.Of(address);
        return IsNowhere(watched)
            ? throw new ReadoutFormatException($"{watched}: was pasted or sent, and stands at no address that can be watched")
            : archive.Watches.AddAsync(Page(watched, schedule, null, now), cancellationToken);
    }

    /// <summary>Watches all texts of a stored meeting, but for those that were pasted or sent and stand nowhere.</summary>
    /// <returns>The watches as stored; one or more.</returns>
    /// <exception cref="ReadoutFormatException">There is no such meeting, or none of its texts can be watched.</exception>
    public static async Task<IReadOnlyList<WatchedPage>> AddMeetingAsync(
        SnapshotArchive archive, long meetingId, CheckSchedule schedule, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(schedule);
        var meeting = await archive.MeetingAsync(meetingId, cancellationToken).ConfigureAwait(false)
            ?? throw new ReadoutFormatException($"{meetingId}: there is no such meeting in the archive '{archive.Name}'");
        var watches = new List<WatchedPage>();
        foreach (var address in meeting.Texts.Select(text => text.Address).Distinct(StringComparer.Ordinal).Where(address => !IsNowhere(address)))
        {
            watches.Add(await archive.Watches.AddAsync(Page(address, schedule, meetingId, now), cancellationToken).ConfigureAwait(false));
        }

        return watches.Count > 0 ? watches : throw new ReadoutFormatException($"meeting {meetingId}: none of its texts stands at an address that can be watched");
    }

    private static WatchedPage Page(string address, CheckSchedule schedule, long? meetingId, DateTimeOffset now) =>
        new() { Address = address, Schedule = schedule.ToString()!, MeetingId = meetingId, AddedAt = now, AnchorAt = now, DueAt = now };

    private static bool IsNowhere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IdnHost.EndsWith(NoHost, StringComparison.OrdinalIgnoreCase);
}
