using ReadoutDiff.Alignment;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Comparison;

/// <summary>Compares two readouts whose statements are already aligned, by the engine or by hand.</summary>
public sealed class PairComparer(ILexicon lexicon)
{
    private readonly WordDiffer _differ = new();

    /// <summary>
    /// Compares a pair. Swapping the texts (and the alignment) mirrors every verdict. Cost O(n log n) in statements and mentions, plus the
    /// word diffs of aligned statements in one language.
    /// </summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public ReadoutComparison Compare(AnalyzedReadout left, AnalyzedReadout right, StatementAlignment alignment, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ArgumentNullException.ThrowIfNull(alignment);
        var pair = ComparedPair.Of(left, right, alignment, lexicon, ct);
        var (wording, wordingLimits) = WordingDifferences.Of(pair, _differ, ct);
        var concepts = ConceptMatrix.Of(pair);
        return new ReadoutComparison
        {
            Left = left,
            Right = right,
            Alignment = alignment,
            Concepts = concepts,
            OneSidedStatements = OneSidedStatements.Of(pair, concepts),
            CrossAttributions = CrossAttributions.Of(pair),
            Findings = Findings.Of(pair, concepts, ct),
            Wording = wording,
            LeftCaveat = pair.LeftCaveat,
            RightCaveat = pair.RightCaveat,
            Corrections =
            [
                .. left.Corrections.Select(applied => new PairCorrection(IsLeft: true, applied)),
                .. right.Corrections.Select(applied => new PairCorrection(IsLeft: false, applied)),
                .. alignment.Corrections,
            ],
            Limits =
            [
                .. ReadingCaveat.LimitsOf(left, pair.Names.Left),
                .. ReadingCaveat.LimitsOf(right, pair.Names.Right),
                .. alignment.Limits,
                .. wordingLimits,
            ],
        };
    }
}
