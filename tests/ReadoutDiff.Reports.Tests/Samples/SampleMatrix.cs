using ReadoutDiff.Comparison;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Tests.Samples;

/// <summary>The concept matrix of two hand-built readouts, counted from their mentions.</summary>
internal static class SampleMatrix
{
    public static IReadOnlyList<ConceptComparison> Of(AnalyzedReadout left, AnalyzedReadout right, SampleLexicon lexicon) =>
    [
        .. Ids(left).Concat(Ids(right)).Distinct()
            .Select(id => Row(id, left, right, lexicon))
            .OrderBy(row => row.Verdict)
            .ThenBy(row => row.Id, StringComparer.Ordinal),
    ];

    private static ConceptComparison Row(string id, AnalyzedReadout left, AnalyzedReadout right, SampleLexicon lexicon)
    {
        var concept = lexicon.Concepts.GetValueOrDefault(id);
        var leftPresence = Presence(id, left);
        var rightPresence = Presence(id, right);
        var verdict = (leftPresence.Count, rightPresence.Count) switch
        {
            (_, 0) => Verdict.LeftOnly,
            (0, _) => Verdict.RightOnly,
            var (l, r) when l > r => Verdict.BothLeftHeavier,
            var (l, r) when l < r => Verdict.BothRightHeavier,
            _ => Verdict.Both,
        };
        return new ConceptComparison(
            id, concept?.Kind, concept?.Labels ?? new Dictionary<Language, string>(), leftPresence, rightPresence, verdict);
    }

    private static ConceptPresence Presence(string id, AnalyzedReadout readout)
    {
        var statements = readout.Statements.Where(statement => statement.Mentions.Any(mention => mention.ConceptId == id)).ToList();
        if (statements.Count == 0)
        {
            return ConceptPresence.NotFound;
        }

        var evidence = statements.SelectMany(statement => statement.Mentions).Where(mention => mention.ConceptId == id).ToList();
        return new ConceptPresence(
            evidence.Count,
            [.. statements.Select(statement => statement.Order)],
            [.. evidence.Select(mention => mention.Span)],
            [.. statements.Select(statement => statement.Attribution.Speaker).Distinct()],
            [.. statements.Select(statement => statement.Section).Distinct().Order()],
            [.. statements.Select(statement => statement.Attribution.Act).Distinct().OrderByDescending(act => act.Strength)],
            Ids(readout).ToList().IndexOf(id) + 1,
            (double)statements.Sum(statement => Letters(readout, statement.Span)) / Letters(readout, new TextSpan(0, readout.Readout.Text.Length)));
    }

    private static IEnumerable<string> Ids(AnalyzedReadout readout) =>
        readout.Statements.SelectMany(statement => statement.Mentions).Select(mention => mention.ConceptId).Distinct();

    private static int Letters(AnalyzedReadout readout, TextSpan span) => span.Of(readout.Readout.Text).Count(char.IsLetter);
}
