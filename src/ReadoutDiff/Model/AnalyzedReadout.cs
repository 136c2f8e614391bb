namespace ReadoutDiff.Model;

/// <summary>A readout cut into attributed statements. Every letter of the text lies in exactly one statement.</summary>
/// <param name="Readout">The text.</param>
/// <param name="Statements">Its statements in published order.</param>
/// <param name="Limits">What could not be analyzed, beside the readout's own limits.</param>
public sealed record AnalyzedReadout(Readout Readout, IReadOnlyList<Statement> Statements, IReadOnlyList<Limit> Limits);
