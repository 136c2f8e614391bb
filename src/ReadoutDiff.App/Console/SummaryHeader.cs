using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.App.Terminal;

/// <summary>Which two texts are compared, how their side and language were found, and what to beware of.</summary>
internal sealed class SummaryHeader(ReadoutComparison comparison, int width, Glyphs glyphs)
{
    public IEnumerable<SummaryLine> Lines()
    {
        yield return ReadoutLine(isLeft: true);
        yield return ReadoutLine(isLeft: false);
        var warnings = Warnings();
        if (warnings.Length > 0)
        {
            yield return new SummaryLine(width, glyphs).Add("! " + string.Join(" ! ", warnings), SummaryStyles.Warning);
        }
    }

    private SummaryLine ReadoutLine(bool isLeft)
    {
        var readout = (isLeft ? comparison.Left : comparison.Right).Readout;
        var line = new SummaryLine(width, glyphs)
            .Add(isLeft ? "L  " : "R  ", SummaryStyles.Of(isLeft))
            .Add(DisplayNames.Side(readout.Side), SummaryStyles.Of(isLeft))
            .Add(Found(readout.SideEvidence), SummaryStyles.Quiet)
            .Add(glyphs.Dot + DisplayNames.Language(readout.Language))
            .Add(Found(readout.LanguageEvidence), SummaryStyles.Quiet);
        if (Date(readout) is { } date)
        {
            line.Add(glyphs.Dot + date);
        }

        if (readout.Title.Length > 0 && glyphs.ShowsQuotes && line.Room > 16)
        {
            line.Add(glyphs.Dot + readout.Title, SummaryStyles.Quiet);
        }

        return line;
    }

    private static string Found(string evidence) => evidence.Length == 0 ? "" : $" ({evidence})";

    private static string? Date(Readout readout) =>
        readout.PublishedAt?.ToString(readout.HasTimeOfDay ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? readout.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string[] Warnings() =>
    [
        .. comparison.Findings.Where(finding => finding.IsWarning).Select(finding => finding.Message),
        .. new[] { comparison.LeftCaveat, comparison.RightCaveat }.OfType<string>(),
    ];
}
