namespace ReadoutDiff.Catalog;

/// <summary>What found meetings have.</summary>
/// <param name="People">Who took part, most frequent first; at most 50.</param>
/// <param name="Kinds">The kinds, most frequent first.</param>
/// <param name="Concepts">The most telling concepts named: by salience, then the number of meetings where one side alone names it, then of meetings; at most 50.</param>
/// <param name="Waiting">Meetings that have a text which waits to be read; the counts of concepts are without it.</param>
/// <param name="Unreadable">Meetings that have a text which cannot be read.</param>
public sealed record MeetingFacets(
    IReadOnlyList<FacetCount> People, IReadOnlyList<FacetCount> Kinds, IReadOnlyList<ConceptFacet> Concepts, int Waiting, int Unreadable);
