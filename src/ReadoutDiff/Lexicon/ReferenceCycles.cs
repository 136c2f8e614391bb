using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>Finds concepts that name themselves, directly or through others.</summary>
internal static class ReferenceCycles
{
    /// <summary>One problem for each reference that closes a cycle; forms and wider concepts are followed apart. Linear in the references.</summary>
    public static IEnumerable<LexiconProblem> Find(IReadOnlyList<(LexiconFile File, LexiconReference Reference)> references) =>
        Find(references, isBroader: true).Concat(Find(references, isBroader: false));

    private static IEnumerable<LexiconProblem> Find(
        IReadOnlyList<(LexiconFile File, LexiconReference Reference)> references,
        bool isBroader)
    {
        var edges = references.Where(r => (r.Reference.Language == Language.Unknown) == isBroader)
            .ToLookup(r => r.Reference.From, StringComparer.Ordinal);
        var finished = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var start in edges.Select(e => e.Key))
        {
            if (finished.ContainsKey(start))
            {
                continue;
            }

            // Depth first with a stack of its own: a chain may be as long as the lexicon.
            var stack = new Stack<(string Id, IEnumerator<(LexiconFile File, LexiconReference Reference)> Next)>();
            stack.Push((start, edges[start].GetEnumerator()));
            finished[start] = false;
            while (stack.TryPeek(out var top))
            {
                if (!top.Next.MoveNext())
                {
                    finished[top.Id] = true;
                    stack.Pop();
                    continue;
                }

                var (file, reference) = top.Next.Current;
                if (!finished.TryGetValue(reference.To, out var isFinished))
                {
                    finished[reference.To] = false;
                    stack.Push((reference.To, edges[reference.To].GetEnumerator()));
                }
                else if (!isFinished)
                {
                    yield return new LexiconProblem(
                        file.Source, reference.Line, reference.Column, $"'{reference.From}' and '{reference.To}' name each other in a circle");
                }
            }
        }
    }
}
