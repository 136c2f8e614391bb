using System.Globalization;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Display;

/// <summary>A text as a reader can cite it, so that another can find the very bytes.</summary>
internal static class Citation
{
    /// <summary>Side and outlet, title, date of publication, address, time of capture, SHA-256 of what was captured.</summary>
    public static string Of(ShelfText text)
    {
        var readout = text.Readout;
        var publisher = DisplayNames.Side(readout.Side) + (readout.Outlet is { Length: > 0 } outlet ? $" ({VisibleText.Line(outlet)})" : "");
        var title = readout.Title.Length > 0 ? $"“{VisibleText.Line(readout.Title)}”" : "[without title]";
        var published = readout.PublishedAt is { } at ? string.Create(CultureInfo.InvariantCulture, $", published {at:yyyy-MM-dd}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{publisher}, {title}{published}. {VisibleText.Line(text.Snapshot.FinalAddress)}, captured {text.Snapshot.CapturedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, SHA-256 {text.Snapshot.Hash}.");
    }
}
