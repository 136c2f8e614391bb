namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Follows a concept to the wider ones that it implies.</summary>
internal static class BroaderConcepts
{
    /// <summary>The places of all wider concepts, each once, without the concept itself; unknown ids are passed over.</summary>
    public static int[] Of(Concept concept, IReadOnlyList<Concept> concepts, Dictionary<string, int> places)
    {
        var found = new List<int>();
        var open = new Stack<string>(concept.Broader);
        while (open.TryPop(out var id))
        {
            if (id != concept.Id && places.TryGetValue(id, out var place) && !found.Contains(place))
            {
                found.Add(place);
                foreach (var wider in concepts[place].Broader)
                {
                    open.Push(wider);
                }
            }
        }

        return [.. found];
    }
}
