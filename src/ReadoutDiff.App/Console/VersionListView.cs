using System.Globalization;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.History;

namespace ReadoutDiff.App.Terminal;

/// <summary>A page's versions as plain lines.</summary>
internal static class VersionListView
{
    /// <summary>Writes one line for each version, with what became of it since the one before, and one for each capture that is none.</summary>
    public static async Task WriteAsync(PageHistory history, ILexicon lexicon, TextWriter output, CancellationToken cancellationToken)
    {
        var comparer = new VersionComparer(lexicon);
        StoredVersion? before = null;
        foreach (var version in history.Versions)
        {
            var change = before is null ? "first seen" : VersionWords.Class(comparer.Compare(before.Readout, version.Readout, cancellationToken));
            var same = version.SameAs is { } earlier ? $"; the text of version {earlier} again" : "";
            await output.WriteLineAsync(
                $"{version.Number,4}  {Time(version.Snapshot.CapturedAt)}  {version.Snapshot.Hash[..12]}  {change}{same}  {TerminalText.Line(version.Readout.Title)}").ConfigureAwait(false);
            before = version;
        }

        foreach (var capture in history.Unread)
        {
            await output.WriteLineAsync($"   -  {Time(capture.Snapshot.CapturedAt)}  {capture.Snapshot.Hash[..12]}  no version: {TerminalText.Line(capture.Reason)}").ConfigureAwait(false);
        }
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
