using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>
/// Finds all forms of one language in texts. Forms are indexed by what they begin with, so that the cost is about linear
/// in the text. Built once; safe for use by several threads.
/// </summary>
internal sealed class FormMatcher
{
    private readonly SymbolTable symbols;
    private readonly FormState[] states;
    private readonly FormEntries[] layers;
    private readonly HashSet<int> excludedOwners;
    private readonly bool isChinese;
    private readonly int exclusionOffset;

    /// <summary>Compiles forms.</summary>
    /// <param name="language">The language they are written in.</param>
    /// <param name="forms">The forms with their owners, numbered from 0 and below <paramref name="ownerCount"/>.</param>
    /// <param name="ownerCount">How many owners there are.</param>
    /// <param name="owners">The owners that forms may name by id.</param>
    public FormMatcher(Language language, IEnumerable<OwnedForm> forms, int ownerCount, IReadOnlyDictionary<string, int> owners)
    {
        isChinese = language == Language.Chinese;
        exclusionOffset = ownerCount;
        symbols = new SymbolTable(language);
        var compiler = new FormCompiler(symbols, owners);
        var all = forms.ToList();
        var depths = FormLayers.Of(all, owners);
        layers = [.. Enumerable.Range(0, depths.Count == 0 ? 1 : depths.Values.Max() + 1).Select(_ => new FormEntries())];
        excludedOwners = [.. all.Where(f => f.IsExclusion).Select(f => f.Owner)];
        foreach (var form in all)
        {
            // An exclusion is matched as an owner of its own, beside the one that it takes matches from.
            var start = compiler.Compile(form.IsExclusion ? form with { Owner = form.Owner + exclusionOffset } : form);
            if (start >= 0)
            {
                layers[depths.GetValueOrDefault(form.Owner)].Add(compiler.States, start);
            }
        }

        states = [.. compiler.States];
    }

    /// <summary>All matches that no exclusion contains, of any length, unordered; a form that can end in several places after the same gap counts each.</summary>
    public List<FormMatch> Match(string text, List<Atom> atoms)
    {
        var kept = new List<FormMatch>();
        if (states.Length == 0 || atoms.Count == 0)
        {
            return kept;
        }

        var run = new FormRun(states, symbols, text, atoms, isChinese);
        for (var i = 0; i < layers.Length; i++)
        {
            var found = run.RunLayer(layers[i]);
            var first = kept.Count;
            Keep(found, kept);
            if (i + 1 < layers.Length)
            {
                run.AddReferences(kept, first);
            }
        }

        return kept;
    }

    private void Keep(List<FormMatch> found, List<FormMatch> kept)
    {
        if (excludedOwners.Count == 0)
        {
            kept.AddRange(found);
            return;
        }

        var exclusions = found.Where(m => m.Owner >= exclusionOffset).ToLookup(m => m.Owner - exclusionOffset);
        foreach (var match in found)
        {
            if (match.Owner < exclusionOffset
                && !(excludedOwners.Contains(match.Owner) && exclusions[match.Owner].Any(e => e.Contains(match))))
            {
                kept.Add(match);
            }
        }
    }
}
