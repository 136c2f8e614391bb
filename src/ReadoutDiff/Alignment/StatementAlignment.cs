using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>How the statements of two readouts correspond. Each statement is in exactly one group.</summary>
/// <param name="Groups">By first left statement, right-only groups at the place their order suggests.</param>
/// <param name="Limits">What was not aligned, and why (such as a work budget).</param>
public sealed record StatementAlignment(IReadOnlyList<AlignedGroup> Groups, IReadOnlyList<Limit> Limits)
{
    /// <summary>What was corrected by hand, with what the engine had said.</summary>
    public IReadOnlyList<PairCorrection> Corrections { get; init; } = [];
}
