using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Comparison;

/// <summary>Follows <see cref="Concept.Broader"/>.</summary>
internal static class ConceptHierarchy
{
    /// <summary>All concepts wider than one, nearest first, without it; a circle in a user's lexicon ends the walk.</summary>
    public static IReadOnlyList<string> Above(string id, ILexicon lexicon)
    {
        var above = new List<string>();
        var queue = new Queue<string>([id]);
        while (queue.TryDequeue(out var next))
        {
            if (!lexicon.Concepts.TryGetValue(next, out var concept))
            {
                continue;
            }

            foreach (var wider in concept.Broader)
            {
                if (wider != id && lexicon.Concepts.ContainsKey(wider) && !above.Contains(wider))
                {
                    above.Add(wider);
                    queue.Enqueue(wider);
                }
            }
        }

        return above;
    }
}
