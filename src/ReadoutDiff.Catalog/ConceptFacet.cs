namespace ReadoutDiff.Catalog;

/// <summary>In how many of the found meetings a concept is named.</summary>
/// <param name="Id">The concept.</param>
/// <param name="Count">Meetings where a text names it; 1 or more.</param>
/// <param name="OneSided">Meetings among them where another side's texts were read in whole and it was not found in any.</param>
public sealed record ConceptFacet(string Id, int Count, int OneSided);
