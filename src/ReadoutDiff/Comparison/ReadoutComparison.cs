using ReadoutDiff.Alignment;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>All that is said of a pair of readouts; reports only render it.</summary>
public sealed record ReadoutComparison
{
    /// <summary>The left readout.</summary>
    public required AnalyzedReadout Left { get; init; }

    /// <summary>The right readout.</summary>
    public required AnalyzedReadout Right { get; init; }

    /// <summary>How the statements correspond.</summary>
    public required StatementAlignment Alignment { get; init; }

    /// <summary>
    /// The concept matrix, most telling difference first: concepts, then the two countries and leaders
    /// (<see cref="ConceptComparison.IsGeneric"/>), then normalized values (<see cref="ConceptComparison.IsValue"/>).
    /// </summary>
    public required IReadOnlyList<ConceptComparison> Concepts { get; init; }

    /// <summary>Statements with no counterpart found in the other text, those with the most telling one-sided concept first.</summary>
    public IReadOnlyList<OneSidedStatement> OneSidedStatements { get; init; } = [];

    /// <summary>What each side has the other's speaker say.</summary>
    public required IReadOnlyList<CrossAttribution> CrossAttributions { get; init; }

    /// <summary>Warnings first, then initiative, figures, third parties, order of themes, length and publication.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Words that differ, in same-language pairs.</summary>
    public required IReadOnlyList<WordingDifference> Wording { get; init; }

    /// <summary>
    /// Why "not found in this text" is uncertain of the left text, as a sentence to show beside every right-only claim; null where it was
    /// read in full.
    /// </summary>
    public string? LeftCaveat { get; init; }

    /// <summary>The same of the right text, for left-only claims.</summary>
    public string? RightCaveat { get; init; }

    /// <summary>What was corrected by hand in either text and in their alignment, with what the engine had said; notes too.</summary>
    public IReadOnlyList<PairCorrection> Corrections { get; init; } = [];

    /// <summary>All that was not read or compared: of the readouts, the analysis, the alignment and the comparison.</summary>
    public required IReadOnlyList<Limit> Limits { get; init; }
}
