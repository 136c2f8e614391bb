using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>How two wordings differ.</summary>
/// <param name="Changes">
/// Runs in order. The left spans of the Equal and LeftOnly runs, put together, are the left wording to the last character;
/// the right spans of the Equal and RightOnly runs are the right one. Of an Equal run both spans hold the same characters.
/// </param>
/// <param name="Limits">Stretches that were not compared word for word; empty when all was.</param>
public sealed record WordDiff(IReadOnlyList<WordChange> Changes, IReadOnlyList<Limit> Limits)
{
    /// <summary>Whether any character differs.</summary>
    public bool HasDifference => Changes.Any(change => change.Kind != WordChangeKind.Equal);
}
