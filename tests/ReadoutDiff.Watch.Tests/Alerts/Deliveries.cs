using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Watch.Tests.Alerts;

/// <summary>Alerts to send.</summary>
internal static class Deliveries
{
    public static Alert Alert { get; } = new()
    {
        Key = "page:7:changed:12",
        Kind = AlertKind.Changed,
        At = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero),
        Address = "https://example.org/news/7",
        Headline = "Слово ушло — 新版本 & <b>more</b>",
        Summary = ["'мира' is gone from the 2nd paragraph", "a paragraph was added"],
        Class = ChangeClass.Substance,
        Before = 11,
        After = 12,
        Link = "https://example.org/diff?a=11&b=12",
    };

    public static Delivery Of(Alert alert, long id = 5, int attempts = 0) => new(id, alert, "any", attempts, "lease");

    public static Delivery Any { get; } = Of(Alert);
}
