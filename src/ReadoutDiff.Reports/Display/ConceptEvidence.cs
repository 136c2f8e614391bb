using ReadoutDiff.Comparison;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Display;

/// <summary>The words of a text that name a concept, and the statement they stand in.</summary>
/// <param name="Statement">Order of the statement.</param>
/// <param name="Span">The words in the original text.</param>
public readonly record struct ConceptEvidence(int Statement, TextSpan Span)
{
    /// <summary>The evidence of a concept's presence, in text order. Cost O(e·log n).</summary>
    public static IReadOnlyList<ConceptEvidence> Of(ConceptPresence presence, AnalyzedReadout readout)
    {
        ArgumentNullException.ThrowIfNull(presence);
        return Of(presence.Evidence, readout);
    }

    /// <summary>The statements that some words stand in, in the order given; words outside of all statements are left out. Cost O(e·log n).</summary>
    public static IReadOnlyList<ConceptEvidence> Of(IReadOnlyList<TextSpan> spans, AnalyzedReadout readout)
    {
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(readout);
        var found = new List<ConceptEvidence>(spans.Count);
        foreach (var span in spans)
        {
            if (StatementAt(readout.Statements, span.Start) is { } order)
            {
                found.Add(new ConceptEvidence(order, span));
            }
        }

        return found;
    }

    private static int? StatementAt(IReadOnlyList<Statement> statements, int offset)
    {
        var low = 0;
        var high = statements.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = statements[middle].Span;
            if (offset < span.Start)
            {
                high = middle - 1;
            }
            else if (offset >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return null;
    }
}
