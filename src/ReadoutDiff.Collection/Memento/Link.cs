namespace ReadoutDiff.Collection.Memento;

/// <summary>One link of a TimeMap in link format.</summary>
/// <param name="Target">What stands between the angle brackets.</param>
/// <param name="Relations">The relation types.</param>
/// <param name="Time">The value of <c>datetime</c>, or null.</param>
internal sealed record Link(string Target, IReadOnlyList<string> Relations, string? Time)
{
    /// <summary>Whether it has a relation type.</summary>
    public bool Is(string relation) => Relations.Contains(relation, StringComparer.OrdinalIgnoreCase);
}
