using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>Finds the statements that the words of an anchor are.</summary>
internal static class StatementPlacer
{
    public const string WordsNotFound = "these words do not stand, once and surely, in this version of the text";

    public const string StatementGrown = "these words are now a part of a longer statement";

    /// <summary>
    /// The statements that anchored words make up: each of which they cover at least half, since the engine may cut a text otherwise than it
    /// did. Words that are the smaller part of a statement are not that statement: who says the rest of it was not said.
    /// </summary>
    /// <returns>Orders, ascending; with the reason where there are none.</returns>
    public static (IReadOnlyList<int> Orders, string Reason) Whole(AnalyzedReadout text, TextAnchor anchor)
    {
        if (anchor.Find(text.Readout.Text) is not { } span)
        {
            return ([], WordsNotFound);
        }

        var orders = Around(text, span).Where(statement => Overlap(statement.Span, span) * 2 >= statement.Span.Length).Select(statement => statement.Order).ToArray();
        return (orders, StatementGrown);
    }

    /// <summary>The statement that holds most of the words of a span; null where none holds any.</summary>
    public static Statement? Holding(AnalyzedReadout text, TextSpan span) => Around(text, span).MaxBy(statement => Overlap(statement.Span, span));

    // Statements are disjoint and ascending.
    private static IEnumerable<Statement> Around(AnalyzedReadout text, TextSpan span)
    {
        int low = 0, high = text.Statements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Statements[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < text.Statements.Count && text.Statements[low].Span.Start < span.End; low++)
        {
            yield return text.Statements[low];
        }
    }

    private static long Overlap(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
