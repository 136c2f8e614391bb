using ReadoutDiff.Model;
using ReadoutDiff.Statements;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Versions;

/// <summary>
/// Links the statements of two versions of one text: equal ones in order (through <see cref="WordMatcher"/>), equal ones elsewhere,
/// like ones, and those that were split or merged. What is left came or went.
/// </summary>
internal sealed class StatementLinker
{
    // Below these shares of common words two statements are other statements. Where their neighbours are linked, less is needed.
    private const double LikeInPlace = 0.4;
    private const double LikeElsewhere = 0.6;

    // A part of a divided statement has nearly all its words from it, one of few words all of them.
    private const double PartOf = 0.7;
    private const int SmallestPart = 3;

    // A word in more statements than this tells nothing of which one it is.
    private const int CommonWord = 60;

    private readonly AnalyzedReadout _before;
    private readonly AnalyzedReadout _after;
    private readonly int[] _toAfter;
    private readonly int[] _toBefore;
    private readonly WordNumbers _words = new();
    private readonly WordBag?[] _bagsBefore;
    private readonly WordBag?[] _bagsAfter;
    private readonly List<Limit> _limits = [];

    private StatementLinker(AnalyzedReadout before, AnalyzedReadout after)
    {
        _before = before;
        _after = after;
        (_bagsBefore, _bagsAfter) = (new WordBag?[before.Statements.Count], new WordBag?[after.Statements.Count]);
        _toAfter = [.. Enumerable.Repeat(-1, before.Statements.Count)];
        _toBefore = [.. Enumerable.Repeat(-1, after.Statements.Count)];
    }

    /// <summary>Links every statement exactly once. Cost O(n log n) in statements, plus the words of those that changed.</summary>
    public static (IReadOnlyList<StatementLink> Links, IReadOnlyList<Limit> Limits) Link(
        AnalyzedReadout before, AnalyzedReadout after, CancellationToken cancellationToken)
    {
        var linker = new StatementLinker(before, after);
        linker.Equal(cancellationToken);
        linker.Like(cancellationToken);
        return (Redivision.Of(before, after, linker.Links()), linker._limits);
    }

    private void Equal(CancellationToken cancellationToken)
    {
        var vocabulary = new Vocabulary();
        var (left, right) = (Sequence(_before, vocabulary), Sequence(_after, vocabulary));
        var matcher = new WordMatcher(left, right, new WordDiffOptions());
        foreach (var match in matcher.Match(cancellationToken))
        {
            Pair(match.Left, match.Right);
        }

        _limits.AddRange(matcher.Limits.Select(limit => new Limit("version-budget", "Some statements were linked by likeness alone: comparing their order exactly would exceed the work budget.")).Take(1));
        var elsewhere = new Dictionary<int, Queue<int>>();
        foreach (var j in Free(_toBefore))
        {
            (elsewhere.TryGetValue(right.Symbols[j], out var places) ? places : elsewhere[right.Symbols[j]] = new Queue<int>()).Enqueue(j);
        }

        foreach (var i in Free(_toAfter))
        {
            if (elsewhere.TryGetValue(left.Symbols[i], out var places) && places.TryDequeue(out var j))
            {
                Pair(i, j);
            }
        }
    }

    private void Like(CancellationToken cancellationToken)
    {
        var (free, others) = (Free(_toAfter), Free(_toBefore));
        Processors.For(free.Count + others.Count, at => _ = at < free.Count ? BagBefore(free[at]) : BagAfter(others[at - free.Count]), cancellationToken);
        var places = new Dictionary<int, List<int>>();
        foreach (var j in others)
        {
            foreach (var word in BagAfter(j).Words)
            {
                (places.TryGetValue(word, out var list) ? list : places[word] = []).Add(j);
            }
        }

        var found = new List<(double Score, int Before, int After)>[free.Count];
        Processors.For(free.Count, at => found[at] = Candidates(free[at], places), cancellationToken);
        var candidates = found.SelectMany(list => list);
        foreach (var (_, i, j) in candidates.OrderByDescending(c => c.Score).ThenBy(c => Math.Abs(c.Before - c.After)).ThenBy(c => c.Before).ThenBy(c => c.After))
        {
            if (_toAfter[i] < 0 && _toBefore[j] < 0)
            {
                Pair(i, j);
            }
        }
    }

    private List<(double Score, int Before, int After)> Candidates(int i, Dictionary<int, List<int>> places)
    {
        var candidates = new List<(double Score, int Before, int After)>();
        var (low, high) = Room(i);
        var bag = BagBefore(i);
        foreach (var j in bag.Words.Select(word => places.GetValueOrDefault(word)).Where(list => list?.Count <= CommonWord).SelectMany(list => list!).ToHashSet())
        {
            var other = BagAfter(j);
            var shared = bag.Shared(other);
            var score = 2.0 * shared / (bag.Size + other.Size);
            var smaller = Math.Min(bag.Size, other.Size);
            var isInPlace = j > low && j < high;
            if (score >= (isInPlace ? LikeInPlace : LikeElsewhere) || (isInPlace && smaller >= SmallestPart && shared >= 0.85 * smaller))
            {
                candidates.Add((score + (isInPlace ? 0.2 : 0), i, j));
            }
        }

        return candidates;
    }

    private List<StatementLink> Links()
    {
        var links = new List<StatementLink>();
        var (doneBefore, doneAfter) = (new bool[_toAfter.Length], new bool[_toBefore.Length]);
        for (var i = 0; i < _toAfter.Length; i++)
        {
            if (_toAfter[i] is >= 0 and var j && !doneBefore[i])
            {
                if (!HasFreeNeighbour(_toAfter, i) && !HasFreeNeighbour(_toBefore, j))
                {
                    links.Add(new StatementLink([i], [j]));
                    (doneBefore[i], doneAfter[j]) = (true, true);
                    continue;
                }

                var parts = Parts(BagBefore, BagAfter, i, j, _toBefore, doneAfter);
                var sources = parts.Count > 1 ? [i] : Parts(BagAfter, BagBefore, j, i, _toAfter, doneBefore);
                links.Add(new StatementLink(sources, parts));
                sources.ForEach(order => doneBefore[order] = true);
                parts.ForEach(order => doneAfter[order] = true);
            }
        }

        links.AddRange(Enumerable.Range(0, doneBefore.Length).Where(i => !doneBefore[i]).Select(i => new StatementLink([i], [])));
        links.AddRange(Enumerable.Range(0, doneAfter.Length).Where(j => !doneAfter[j]).Select(j => new StatementLink([], [j])));
        return links;
    }

    private static bool HasFreeNeighbour(int[] linked, int order) => (order > 0 && linked[order - 1] < 0) || (order + 1 < linked.Length && linked[order + 1] < 0);

    /// <summary>The neighbours of a linked statement that were made of the same whole, with it, ascending.</summary>
    private static List<int> Parts(Func<int, WordBag> wholeBag, Func<int, WordBag> partBag, int whole, int part, int[] linked, bool[] done)
    {
        var parts = new List<int> { part };
        if (!IsFree(part - 1) && !IsFree(part + 1))
        {
            return parts;
        }

        var rest = wholeBag(whole).Without(partBag(part));
        for (var grown = true; grown;)
        {
            grown = Grow(parts[0] - 1, atFront: true) || Grow(parts[^1] + 1, atFront: false);
        }

        return parts;

        bool IsFree(int order) => order >= 0 && order < linked.Length && linked[order] < 0 && !done[order];

        bool Grow(int order, bool atFront)
        {
            if (!IsFree(order) || partBag(order) is not { Size: > 0 } bag || rest.Shared(bag) < (bag.Size < SmallestPart ? 1 : PartOf) * bag.Size)
            {
                return false;
            }

            rest = rest.Without(bag);
            parts.Insert(atFront ? 0 : parts.Count, order);
            return true;
        }
    }

    /// <summary>Where in the later version a statement would stand if it stayed between its neighbours.</summary>
    private (int Low, int High) Room(int before)
    {
        var (previous, next) = (before - 1, before + 1);
        while (previous >= 0 && _toAfter[previous] < 0)
        {
            previous--;
        }

        while (next < _toAfter.Length && _toAfter[next] < 0)
        {
            next++;
        }

        return (previous < 0 ? -1 : _toAfter[previous], next >= _toAfter.Length ? _toBefore.Length : _toAfter[next]);
    }

    private void Pair(int before, int after) => (_toAfter[before], _toBefore[after]) = (after, before);

    private WordBag BagBefore(int order) => _bagsBefore[order] ??= Bag(_before, order);

    private WordBag BagAfter(int order) => _bagsAfter[order] ??= Bag(_after, order);

    private WordBag Bag(AnalyzedReadout version, int order) => WordBag.Of(version.Readout.Text, version.Statements[order].Span, _words);

    private static List<int> Free(int[] linked) => [.. Enumerable.Range(0, linked.Length).Where(i => linked[i] < 0)];

    private static WordSequence Sequence(AnalyzedReadout version, Vocabulary vocabulary)
    {
        var spans = version.Statements.Select(statement => statement.Span).ToList();
        return WordSequence.OfUnits(version.Readout.Text, spans, vocabulary);
    }
}
