namespace ReadoutDiff.Lexicon.Values;

/// <summary>A number read from a text.</summary>
/// <param name="Value">Its value, magnitude words included.</param>
/// <param name="End">Index after its last atom.</param>
/// <param name="IsWritten">Whether it is written in words, not in digits.</param>
/// <param name="IsOrdinal">Whether it says a place in an order.</param>
internal readonly record struct Quantity(decimal Value, int End, bool IsWritten, bool IsOrdinal = false)
{
    /// <summary>The number when it is whole and not negative and at most a million, as counts of years are; else -1.</summary>
    public int Whole => Value == decimal.Truncate(Value) && Value is >= 0 and <= 1_000_000 ? (int)Value : -1;

    /// <summary>Whether a count is worth noting: «две страны» and 一个 are grammar more than figures.</summary>
    public bool IsTelling => !IsWritten || Value > 3;
}
