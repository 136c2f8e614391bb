using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.App.Terminal;

/// <summary>What both texts have, one with more weight; who is quoted by the other side; what was not compared; where to see more.</summary>
internal sealed class SummaryFooter(ReadoutComparison comparison, DisplayNames names, int width, Glyphs glyphs)
{
    /// <summary>One line for each subject.</summary>
    public IReadOnlyList<SummaryLine> Lines() =>
    [
        .. new[] { Heavier(isLeft: true), Heavier(isLeft: false), Alone(), Quoted(isLeft: true), Quoted(isLeft: false) }.OfType<SummaryLine>(),
        Limits(),
        new SummaryLine(width, glyphs).Add("Evidence and full texts: --html FILE, --markdown FILE, --json FILE", SummaryStyles.Quiet),
    ];

    /// <summary>Every finding and limit on lines of their own, for output that is not cut to a screen.</summary>
    public IEnumerable<SummaryLine> Details()
    {
        foreach (var finding in comparison.Findings)
        {
            yield return new SummaryLine(int.MaxValue, glyphs).Add($"{finding.Kind}: ", SummaryStyles.Strong).Add(finding.Caveat is null ? finding.Message : $"{finding.Message} {finding.Caveat}");
        }

        foreach (var limit in comparison.Limits)
        {
            yield return new SummaryLine(int.MaxValue, glyphs).Add("limit: ", SummaryStyles.Strong).Add(limit.Message);
        }
    }

    private SummaryLine? Heavier(bool isLeft)
    {
        var verdict = isLeft ? Verdict.BothLeftHeavier : Verdict.BothRightHeavier;
        var counts = comparison.Concepts
            .Where(concept => concept.Verdict == verdict)
            .Select(concept => $"{DisplayNames.Concept(concept)} {CountRatio.Of(concept)}")
            .ToList();
        return counts.Count == 0
            ? null
            : new SummaryLine(width, glyphs)
                .Add($"In both, more weight in the {names.Text(isLeft)}: ", SummaryStyles.Of(isLeft))
                .Add(string.Join(", ", counts));
    }

    private SummaryLine? Alone()
    {
        var left = comparison.Alignment.Groups.Count(group => group.Right.Count == 0);
        var right = comparison.Alignment.Groups.Count(group => group.Left.Count == 0);
        return new SummaryLine(width, glyphs)
            .Add("Statements with no counterpart found: ", SummaryStyles.Strong)
            .Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{left} of {comparison.Left.Statements.Count} (L), {right} of {comparison.Right.Statements.Count} (R)"));
    }

    private SummaryLine? Quoted(bool isLeft)
    {
        var claims = comparison.CrossAttributions.Where(cross => cross.IsLeft == isLeft).ToList();
        if (claims.Count == 0)
        {
            return null;
        }

        var speakers = claims.GroupBy(cross => cross.Speaker).Select(group => Describe(names.Speaker(group.Key), [.. group]));
        return new SummaryLine(width, glyphs)
            .Add($"The {names.Text(isLeft)} quotes ", SummaryStyles.Of(isLeft))
            .Add(string.Join("; ", speakers));
    }

    private string Describe(string speaker, IReadOnlyList<CrossAttribution> claims)
    {
        var unmatched = claims.Count(cross => cross.Counterparts.Count == 0);
        var others = claims.Count(cross => cross.Agreement == SpeakerAgreement.Differs);
        var text = string.Create(CultureInfo.InvariantCulture, $"{speaker} {claims.Count}{glyphs.Times}");
        if (unmatched > 0)
        {
            text += string.Create(CultureInfo.InvariantCulture, $", {unmatched} not found in the other text");
        }

        if (others > 0)
        {
            text += string.Create(CultureInfo.InvariantCulture, $", {others} said there by another");
        }

        var doubtful = claims.Count(cross => cross.Caveat is not null);
        return doubtful > 0 ? text + string.Create(CultureInfo.InvariantCulture, $" ({doubtful} uncertain)") : text;
    }

    private SummaryLine Limits()
    {
        var line = new SummaryLine(width, glyphs);
        IReadOnlyList<Limit> limits = comparison.Limits;
        return limits.Count == 0
            ? line.Add("Limits: none noted", SummaryStyles.Quiet)
            : line.Add(string.Create(CultureInfo.InvariantCulture, $"Limits ({limits.Count}): "), SummaryStyles.Warning)
                .Add(string.Join(' ', limits.Select(limit => limit.Message)));
    }
}
