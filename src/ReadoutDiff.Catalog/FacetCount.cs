namespace ReadoutDiff.Catalog;

/// <summary>How many of the found meetings have something.</summary>
/// <param name="Id">A person or kind.</param>
/// <param name="Count">Meetings; 1 or more.</param>
public sealed record FacetCount(string Id, int Count);
