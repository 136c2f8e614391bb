namespace ReadoutDiff.Catalog;

/// <summary>Answers queries from an index.</summary>
internal sealed class MeetingSearch(IReadOnlyList<CatalogMeeting> meetings, CatalogIndex index)
{
    private const int MaxFacets = 50;

    /// <summary>The meetings for which all that a query gives holds.</summary>
    public MeetingSet Find(MeetingQuery query)
    {
        var found = index.Between(query.From, query.To);
        foreach (var person in query.People)
        {
            found.And(index.People.GetValueOrDefault(person) ?? index.New());
        }

        if (!string.IsNullOrEmpty(query.Kind))
        {
            found.And(index.Kinds.GetValueOrDefault(query.Kind) ?? index.New());
        }

        foreach (var id in query.Concepts)
        {
            found.And(index.Concepts.GetValueOrDefault(id) ?? index.New());
        }

        if (query.BothSidesOnly)
        {
            found.And(index.BothSides);
        }

        if (query.OneSidedOnly)
        {
            found.And(OneSided(query.Concepts));
        }

        foreach (var word in SearchWord.Of(query.Words))
        {
            found = index.Find(word, found);
        }

        return found;
    }

    /// <summary>All concepts that some text names, those of the most meetings first.</summary>
    public IReadOnlyList<ConceptFacet> Concepts() =>
    [
        .. index.Concepts.Select(concept => new ConceptFacet(concept.Key, concept.Value.Count, index.Alone.GetValueOrDefault(concept.Key)?.Count ?? 0))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Id, StringComparer.Ordinal),
    ];

    /// <summary>A page of what a query finds.</summary>
    public MeetingPage Search(MeetingQuery query)
    {
        var found = Find(query);
        var length = Math.Clamp(query.PageLength, 1, MeetingQuery.MaxPageLength);
        var page = Math.Max(1, query.Page);
        var skipped = (int)Math.Min((page - 1L) * length, int.MaxValue);
        return new MeetingPage([.. found.Places().Skip(skipped).Take(length).Select(place => meetings[place])], found.Count, page, length, Facets(found));
    }

    private MeetingSet OneSided(IReadOnlyList<string> concepts)
    {
        if (concepts.Count == 0)
        {
            return index.ContestedAlone;
        }

        var alone = index.New();
        foreach (var id in concepts)
        {
            if (index.Alone.TryGetValue(id, out var set))
            {
                alone.Or(set);
            }
        }

        return alone;
    }

    private MeetingFacets Facets(MeetingSet found) => new(
        [.. Counts(index.People, found).Take(MaxFacets)],
        [.. Counts(index.Kinds, found)],
        [
            .. index.Concepts
                .Select(concept => new ConceptFacet(concept.Key, concept.Value.CountWith(found), index.Alone.GetValueOrDefault(concept.Key)?.CountWith(found) ?? 0))
                .Where(facet => facet.Count > 0)
                .OrderByDescending(facet => index.Salience(facet.Id)).ThenByDescending(facet => facet.OneSided).ThenByDescending(facet => facet.Count)
                .ThenBy(facet => facet.Id, StringComparer.Ordinal)
                .Take(MaxFacets),
        ],
        index.Waiting.CountWith(found),
        index.Unreadable.CountWith(found));

    private static IEnumerable<FacetCount> Counts(Dictionary<string, MeetingSet> sets, MeetingSet found) => sets
        .Select(set => new FacetCount(set.Key, set.Value.CountWith(found)))
        .Where(facet => facet.Count > 0)
        .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Id, StringComparer.Ordinal);
}
