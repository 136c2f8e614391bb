using ReadoutDiff.Corrections;

namespace ReadoutDiff.Model;

/// <summary>A readout cut into attributed statements. Every letter of the text lies in exactly one statement.</summary>
/// <param name="Readout">The text.</param>
/// <param name="Statements">Its statements in published order.</param>
/// <param name="Limits">What could not be analyzed, beside the readout's own limits.</param>
public sealed record AnalyzedReadout(Readout Readout, IReadOnlyList<Statement> Statements, IReadOnlyList<Limit> Limits)
{
    /// <summary>What was corrected by hand, with what the engine had said; notes too.</summary>
    public IReadOnlyList<AppliedCorrection> Corrections { get; init; } = [];

    /// <summary>What words do not name, by a person's account, whatever the lexicon finds in them.</summary>
    public IReadOnlyList<Mention> RejectedMentions { get; init; } = [];

    /// <summary>The published words of a statement.</summary>
    /// <param name="order">The statement's order.</param>
    public ReadOnlySpan<char> Words(int order)
    {
        var span = Statements[order].Span;
        return Readout.Text.AsSpan(span.Start, span.Length);
    }

    /// <summary>Where statements stand in the text.</summary>
    /// <param name="orders">The statements' orders.</param>
    public IReadOnlyList<TextSpan> Spans(IReadOnlyList<int> orders) => [.. orders.Select(order => Statements[order].Span)];
}
