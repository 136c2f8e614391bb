using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Archive.Tests.Watches;

/// <summary>Watches and alerts to store.</summary>
internal static class Watched
{
    public static readonly DateTimeOffset Now = Captures.Noon;

    public static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    public static WatchedPage Page(string address, string schedule = "every 1h", DateTimeOffset? due = null) => new()
    {
        Address = address,
        Schedule = schedule,
        AddedAt = Now,
        AnchorAt = Now,
        DueAt = due ?? Now,
    };

    public static Alert Alert(string key, string address) => new()
    {
        Key = key,
        Kind = AlertKind.Changed,
        At = Now,
        Address = address,
        Headline = "a new version",
        Summary = ["a word is gone"],
        Link = address,
    };

    /// <summary>What a check of a page tells: a new version and an alert on it.</summary>
    public static CheckCommit Change(WatchedPage page, string key, params string[] channels) => new(After(page))
    {
        Expected = page.SnapshotId,
        Version = Captures.Of(page.Address, key),
        Alerts = [(Alert(key, page.Address), channels)],
    };

    /// <summary>A page as it stands after a good check.</summary>
    public static WatchedPage After(WatchedPage page) => page with { CheckedAt = Now, DueAt = Now.AddHours(1), Standing = "ok", ETag = "\"1\"" };

    /// <summary>How much is stored in all.</summary>
    public static async Task<(int Snapshots, int Alerts, long Deliveries)> CountAsync(SnapshotArchive archive) =>
        (await archive.ListAsync().CountAsync(), (await archive.Outbox.LatestAsync()).Count, (await archive.Outbox.StateAsync()).Waiting);
}
