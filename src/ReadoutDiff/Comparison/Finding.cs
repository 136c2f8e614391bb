namespace ReadoutDiff.Comparison;

/// <summary>Something an analyst would point out about the pair, with its evidence.</summary>
/// <param name="Kind">One of <see cref="FindingKind"/>.</param>
/// <param name="Message">One English sentence; "not found in this text", never "omitted".</param>
/// <param name="Left">Orders of the left statements that show it.</param>
/// <param name="Right">Orders of the right statements that show it.</param>
public sealed record Finding(string Kind, string Message, IReadOnlyList<int> Left, IReadOnlyList<int> Right)
{
    /// <summary>Ids of the concepts and normalized values it is about; empty where it is about the texts as a whole.</summary>
    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>Why it is uncertain, as a sentence to show beside it: a text was not read in full; null where nothing is known against it.</summary>
    public string? Caveat { get; init; }

    /// <summary>Whether it warns that the comparison itself may be mistaken, and so belongs before all else.</summary>
    public bool IsWarning => Kind is FindingKind.DifferentMeeting or FindingKind.SameText or FindingKind.SameSide;
}
