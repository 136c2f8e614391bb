using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Checks;

/// <summary>Alerts on watched pages, with the channels that want them.</summary>
internal sealed class ToldAlert(IReadOnlyList<IAlertChannel> channels, TimeProvider clock)
{
    /// <summary>An alert; its key is the same whenever the same is found out again.</summary>
    public (Alert Alert, IReadOnlyList<string> Channels) Of(
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
}
