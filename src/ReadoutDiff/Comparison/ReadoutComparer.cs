using ReadoutDiff.Alignment;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Compares two analyzed readouts of one meeting: who mentioned what, how strongly, and what was not found in the other text.</summary>
/// <param name="lexicon">The concepts that are compared.</param>
/// <param name="aligner">Pairs the statements.</param>
public sealed class ReadoutComparer(ILexicon lexicon, StatementAligner aligner)
{
    private readonly PairComparer _comparer = new(lexicon);

    /// <summary>Aligns and compares. Cost O(n·m) in statements, which is the alignment's.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ReadoutComparison Compare(AnalyzedReadout left, AnalyzedReadout right, CancellationToken ct = default) =>
        _comparer.Compare(left, right, aligner.Align(left, right, ct), ct);
}
