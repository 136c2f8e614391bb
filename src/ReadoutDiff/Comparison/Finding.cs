namespace ReadoutDiff.Comparison;

/// <summary>Something an analyst would point out about the pair, with its evidence.</summary>
/// <param name="Kind">Kebab-case kind: <c>initiative</c>, <c>length</c>, <c>publication</c>, <c>third-party</c>, <c>figure</c>, <c>theme-order</c>, <c>different-meeting</c>.</param>
/// <param name="Message">One English sentence; "not found in this text", never "omitted".</param>
/// <param name="Left">Orders of the left statements that show it.</param>
/// <param name="Right">Orders of the right statements that show it.</param>
public sealed record Finding(string Kind, string Message, IReadOnlyList<int> Left, IReadOnlyList<int> Right);
