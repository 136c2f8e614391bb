using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>
/// Finds all forms of one language in texts. Forms are indexed by what they begin with, so that the cost is about linear
/// in the text. Built once; safe for use by several threads.
/// </summary>
internal sealed class FormMatcher
{
    private readonly SymbolTable _symbols;
    private readonly FormState[] _states;
    private readonly FormEntries[] _layers;
    private readonly bool _hasExclusions;
    private readonly bool _isChinese;
    private readonly int _exclusionOffset;
    private readonly List<(int Owner, int Start)> _starts = [];

    /// <summary>Compiles forms.</summary>
    /// <param name="language">The language they are written in.</param>
    /// <param name="forms">The forms with their owners, numbered from 0 and below <paramref name="ownerCount"/>.</param>
    /// <param name="ownerCount">How many owners there are.</param>
    /// <param name="owners">The owners that forms may name by id.</param>
    public FormMatcher(Language language, IEnumerable<OwnedForm> forms, int ownerCount, IReadOnlyDictionary<string, int> owners)
    {
        _isChinese = language == Language.Chinese;
        _exclusionOffset = ownerCount;
        _symbols = new SymbolTable(language);
        var compiler = new FormCompiler(_symbols, owners);
        var all = forms.ToList();
        var depths = FormLayers.Of(all, owners);
        _layers = [.. Enumerable.Range(0, depths.Count == 0 ? 1 : depths.Values.Max() + 1).Select(_ => new FormEntries())];
        _hasExclusions = all.Exists(f => f.IsExclusion);
        foreach (var form in all)
        {
            // An exclusion is matched as an owner of its own, beside the one that it takes matches from.
            var start = compiler.Compile(form.IsExclusion ? form with { Owner = form.Owner + _exclusionOffset } : form);
            if (start >= 0)
            {
                _layers[depths.GetValueOrDefault(form.Owner)].Add(compiler.States, start);
                if (!form.IsExclusion)
                {
                    _starts.Add((form.Owner, start));
                }
            }
        }

        _states = [.. compiler.States];
    }

    /// <summary>All matches that no exclusion contains, of any length, unordered; a form that can end in several places after the same gap counts each.</summary>
    public List<FormMatch> Match(string text, List<Atom> atoms)
    {
        var kept = new List<FormMatch>();
        if (_states.Length == 0 || atoms.Count == 0)
        {
            return kept;
        }

        var run = new FormRun(_states, _symbols, text, atoms, _isChinese);
        for (var i = 0; i < _layers.Length; i++)
        {
            var found = run.RunLayer(_layers[i]);
            var first = kept.Count;
            Keep(found, kept);
            if (i + 1 < _layers.Length)
            {
                run.AddReferences(kept, first);
            }
        }

        return kept;
    }

    /// <summary>Looks for the words that forms of some owners begin with, through the owners that they name. Linear in all forms.</summary>
    public BeginningSearch Search(IEnumerable<int> owners)
    {
        var wanted = owners.ToHashSet();
        var beginnings = new bool[_symbols.Count];
        for (var count = -1; count != wanted.Count;)
        {
            count = wanted.Count;
            foreach (var step in _starts.Where(form => wanted.Contains(form.Owner)).SelectMany(form => FormEntries.FirstSteps(_states, form.Start)).ToList())
            {
                if (_states[step].Kind == FormStateKind.Symbol)
                {
                    beginnings[_states[step].Value] = true;
                }
                else
                {
                    wanted.Add(_states[step].Value);
                }
            }
        }

        return new BeginningSearch(_symbols, beginnings);
    }

    private void Keep(List<FormMatch> found, List<FormMatch> kept)
    {
        if (!_hasExclusions || !found.Exists(match => match.Owner >= _exclusionOffset))
        {
            kept.AddRange(found);
            return;
        }

        var exclusions = found.Where(m => m.Owner >= _exclusionOffset)
            .GroupBy(m => m.Owner - _exclusionOffset)
            .ToDictionary(g => g.Key, g => new MatchCover(g));
        foreach (var match in found)
        {
            if (match.Owner < _exclusionOffset && !(exclusions.TryGetValue(match.Owner, out var excluded) && excluded.Contains(match)))
            {
                kept.Add(match);
            }
        }
    }
}
