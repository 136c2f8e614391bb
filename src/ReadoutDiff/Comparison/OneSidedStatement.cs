namespace ReadoutDiff.Comparison;

/// <summary>A statement for which no counterpart was found in the other text.</summary>
/// <param name="IsLeft">Whether it stands in the left text.</param>
/// <param name="Statement">Its order in that text.</param>
/// <param name="Score">Calibrated probability, 0 to 1, that the other text has no counterpart.</param>
/// <param name="OnlyHere">Ids of its concepts and values that were not found anywhere in the other text, most telling first; may be empty.</param>
public sealed record OneSidedStatement(bool IsLeft, int Statement, double Score, IReadOnlyList<string> OnlyHere)
{
    /// <summary>Why "no counterpart found" is uncertain, as a sentence to show beside it; null where nothing is known against it.</summary>
    public string? Caveat { get; init; }
}
