using System.Globalization;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.App.Terminal;

/// <summary>Watched pages as plain lines, which other programs read too.</summary>
internal static class WatchView
{
    private const string Never = "never            ";

    /// <summary>One line: standing, last check, next check, address, reason.</summary>
    public static string Line(WatchedPage page) =>
        $"{(page.IsPaused ? "paused" : page.Standing),-14}  {Time(page.CheckedAt)}  {(page.IsPaused ? Never : Time(page.DueAt))}  {page.Address}{(page.Reason.Length > 0 ? $"  ({TerminalText.Line(page.Reason)})" : "")}";

    /// <summary>One line: when, and what.</summary>
    public static string Line(Alert alert) => $"{Time(alert.At)}  {alert.Address}  {TerminalText.Line(alert.Headline)}";

    /// <summary>All of a page.</summary>
    public static async Task WriteAsync(WatchedPage page, IReadOnlyList<Alert> alerts, TextWriter output)
    {
        await output.WriteLineAsync(page.Address).ConfigureAwait(false);
        await output.WriteLineAsync($"  standing   {(page.IsPaused ? "paused; " : "")}{page.Standing}{(page.StandingSince is { } since ? $" since {Time(since)}" : "")}{(page.Reason.Length > 0 ? $": {TerminalText.Line(page.Reason)}" : "")}{(page.Failures > 0 ? $" ({page.Failures} checks in a row)" : "")}").ConfigureAwait(false);
        await output.WriteLineAsync($"  schedule   {page.Schedule}").ConfigureAwait(false);
        await output.WriteLineAsync($"  checked    {Time(page.CheckedAt)}").ConfigureAwait(false);
        await output.WriteLineAsync($"  due        {(page.IsPaused ? "not while it is paused" : Time(page.DueAt))}").ConfigureAwait(false);
        await output.WriteLineAsync($"  version    {(page.SnapshotId is { } id ? $"snapshot {id} is the last good one" : "none was read yet")}").ConfigureAwait(false);
        if (page.MeetingId is { } meeting)
        {
            await output.WriteLineAsync($"  meeting    {meeting}").ConfigureAwait(false);
        }

        foreach (var alert in alerts)
        {
            await output.WriteLineAsync($"  {Time(alert.At)}  {TerminalText.Line(alert.Headline)}").ConfigureAwait(false);
            foreach (var sentence in alert.Summary)
            {
                await output.WriteLineAsync($"    {TerminalText.Line(sentence)}").ConfigureAwait(false);
            }
        }
    }

    private static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? Never;
}
