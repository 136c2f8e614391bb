namespace ReadoutDiff.Reports.Json;

/// <summary>What the two texts of an output are called, and how the names of their statements begin.</summary>
/// <param name="First">The position of the first text.</param>
/// <param name="Second">The position of the second text.</param>
/// <param name="Statement">Names a statement by whether it is of the first text, and its order.</param>
internal sealed record PairNames(string First, string Second, Func<bool, int, string> Statement)
{
    /// <summary>Two texts beside each other.</summary>
    public static PairNames Sides { get; } = new("left", "right", Display.StatementName.Of);

    /// <summary>Two versions of one text.</summary>
    public static PairNames Versions { get; } = new("before", "after", Display.StatementName.OfVersion);

    public string Position(bool isFirst) => isFirst ? First : Second;
}
