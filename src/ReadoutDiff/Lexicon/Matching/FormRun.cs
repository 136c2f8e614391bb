namespace ReadoutDiff.Lexicon.Matching;

/// <summary>One search of a text for the forms of a matcher; holds the state that belongs to that text.</summary>
internal sealed class FormRun(FormState[] states, SymbolTable symbols, string text, List<Atom> atoms, bool isChinese)
{
    /// <summary>How much a gap skips at most: words in Russian and English.</summary>
    private const int GapWords = 6;

    /// <summary>How much a gap skips at most: Han characters in Chinese, where a word or number counts as two.</summary>
    private const int GapHan = 12;

    private readonly int[][] _symbolsAt = new int[atoms.Count][];

    // Most texts are sentences, in many of which no form begins: what is needed after that is made when it is.
    private Dictionary<(int Owner, int Start), List<int>>? _references;
    private HashSet<(int State, int At, int Skipped)>? _seen;
    private Dictionary<int, List<int>>? _ownersAt;
    private (int Owner, int End, int Skipped) _best;

    /// <summary>Finds the forms of a layer everywhere.</summary>
    public List<FormMatch> RunLayer(FormEntries entries)
    {
        var found = new List<FormMatch>();
        for (var at = 0; at < atoms.Count; at++)
        {
            foreach (var symbol in SymbolsAt(at))
            {
                Begin(entries.BySymbol(symbol), at, found);
            }

            if (_ownersAt is not null && _ownersAt.TryGetValue(at, out var owners))
            {
                foreach (var owner in owners)
                {
                    Begin(entries.ByReference(owner), at, found);
                }
            }
        }

        return found;
    }

    /// <summary>Makes matches known to the forms of later layers.</summary>
    public void AddReferences(List<FormMatch> matches, int first)
    {
        if (first == matches.Count)
        {
            return;
        }

        _references ??= [];
        _ownersAt ??= [];
        for (var i = first; i < matches.Count; i++)
        {
            var (owner, start, end) = matches[i];
            if (!_references.TryGetValue((owner, start), out var ends))
            {
                _references[(owner, start)] = ends = [];
                (_ownersAt.TryGetValue(start, out var owners) ? owners : _ownersAt[start] = []).Add(owner);
            }

            if (!ends.Contains(end))
            {
                ends.Add(end);
            }
        }
    }

    private int[] SymbolsAt(int at)
    {
        return _symbolsAt[at] ??= symbols.Of(text, atoms[at]);
    }

    private void Begin(List<int>? firstSteps, int at, List<FormMatch> found)
    {
        if (firstSteps is null)
        {
            return;
        }

        foreach (var step in firstSteps)
        {
            if (!CanGoOn(step, at))
            {
                continue;
            }

            if (_seen is { Count: > 0 })
            {
                _seen.Clear();
            }

            _best = (-1, 0, int.MaxValue);
            Step(step, at, 0);
            if (_best.Owner >= 0)
            {
                found.Add(new FormMatch(_best.Owner, at, _best.End));
            }
        }
    }

    // Most forms that begin with a word fail at the second one; this tells without the full machinery.
    private bool CanGoOn(int step, int at)
    {
        ref readonly var first = ref states[step];
        if (first.Kind != FormStateKind.Symbol)
        {
            return true;
        }

        ref readonly var second = ref states[first.Next];
        return second.Kind != FormStateKind.Symbol
            || (at + 1 < atoms.Count && SymbolsAt(at + 1).AsSpan().Contains(second.Value));
    }

    // Recursion is as deep as the form is long, which the reader bounds.
    private void Step(int step, int at, int skipped)
    {
        var state = states[step];
        switch (state.Kind)
        {
            case FormStateKind.Accept:
                // Of the ways that one form matches from here, the one that skips least names the thing most directly.
                if (skipped < _best.Skipped || (skipped == _best.Skipped && at > _best.End))
                {
                    _best = (state.Value, at, skipped);
                }

                break;
            case FormStateKind.Symbol:
                if (at < atoms.Count && SymbolsAt(at).AsSpan().Contains(state.Value))
                {
                    Step(state.Next, at + 1, skipped);
                }

                break;
            case FormStateKind.Mark:
                if (at < atoms.Count && atoms[at].Kind == AtomKind.Mark)
                {
                    Step(state.Next, at + 1, skipped);
                }

                break;
            case FormStateKind.Fork:
                // Only ways that part can meet again, so only here it is worth knowing what was tried.
                if ((_seen ??= []).Add((step, at, skipped)))
                {
                    Step(state.Next, at, skipped);
                    Step(state.Other, at, skipped);
                }

                break;
            case FormStateKind.Reference:
                foreach (var end in _references?.GetValueOrDefault((state.Value, at)) ?? [])
                {
                    Step(state.Next, end, skipped);
                }

                break;
            case FormStateKind.Gap:
                Skip(state.Next, at, skipped);
                break;
        }
    }

    private void Skip(int next, int at, int skipped)
    {
        var left = isChinese ? GapHan : GapWords;
        for (var to = at; to < atoms.Count; to++)
        {
            if (atoms[to].Kind == AtomKind.SentenceEnd)
            {
                break;
            }

            Step(next, to, skipped + to - at);
            left -= Cost(atoms[to]);
            if (left < 0)
            {
                break;
            }
        }
    }

    private int Cost(Atom atom) => atom.Kind switch
    {
        AtomKind.Mark => 0,
        AtomKind.Han => 1,
        _ when atom.IsJoined => 0,
        _ => isChinese ? 2 : 1,
    };
}
