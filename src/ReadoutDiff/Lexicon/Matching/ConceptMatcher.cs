using ReadoutDiff.Lexicon.Forms;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Names the concepts of a text in one language.</summary>
internal sealed class ConceptMatcher
{
    // Among so few, going through all is faster than an index.
    private const int FewMatches = 24;

    private readonly FormMatcher _forms;
    private readonly IReadOnlyList<Concept> _concepts;
    private readonly int[][] _broader;

    /// <summary>Compiles the forms of all concepts.</summary>
    public ConceptMatcher(Language language, IReadOnlyList<Concept> concepts)
    {
        _concepts = concepts;
        var all = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _concepts.Count; i++)
        {
            all[_concepts[i].Id] = i;
            if (_concepts[i].Forms.TryGetValue(language, out var written) && written.Count > 0)
            {
                named[_concepts[i].Id] = i;
            }
        }

        _forms = new FormMatcher(language, Forms(language, _concepts), _concepts.Count, named);
        _broader = [.. _concepts.Select(c => BroaderConcepts.Of(c, _concepts, all))];
    }

    /// <summary>The mentions: the longest of overlapping matches of one concept, and the wider concepts that it implies.</summary>
    public void AddMentions(string text, List<Atom> atoms, List<Mention> mentions)
    {
        var matches = _forms.Match(text, atoms);
        if (matches.Count == 0)
        {
            return;
        }

        var longest = LongestMatches.Of(matches, atoms.Count);
        var covers = longest.Count <= FewMatches ? null : longest.GroupBy(m => m.Owner).ToDictionary(g => g.Key, g => new MatchCover(g));
        foreach (var match in longest)
        {
            var span = new TextSpan(atoms[match.Start].Start, atoms[match.End - 1].End);
            mentions.Add(new Mention(_concepts[match.Owner].Id, span));
            foreach (var wider in _broader[match.Owner])
            {
                // Where the wider concept is named itself, its own words are the evidence.
                if (!(covers is null ? Overlaps(longest, wider, match) : covers.TryGetValue(wider, out var own) && own.Overlaps(match)))
                {
                    mentions.Add(new Mention(_concepts[wider].Id, span));
                }
            }
        }
    }

    private static bool Overlaps(List<FormMatch> matches, int owner, FormMatch match)
    {
        foreach (var other in matches)
        {
            if (other.Owner == owner && other.Start < match.End && other.End > match.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks for the words that forms of some concepts, or of narrower ones that imply them, begin with.</summary>
    public BeginningSearch Search(IReadOnlySet<string> ids) => _forms.Search(
        Enumerable.Range(0, _concepts.Count).Where(i => ids.Contains(_concepts[i].Id) || _broader[i].Any(wider => ids.Contains(_concepts[wider].Id))));

    private static IEnumerable<OwnedForm> Forms(Language language, IReadOnlyList<Concept> concepts)
    {
        for (var i = 0; i < concepts.Count; i++)
        {
            foreach (var form in concepts[i].Forms.GetValueOrDefault(language) ?? [])
            {
                yield return new OwnedForm(FormParser.Parse(form, language), i, IsExclusion: false);
            }

            foreach (var form in concepts[i].Exclusions.GetValueOrDefault(language) ?? [])
            {
                yield return new OwnedForm(FormParser.Parse(form, language), i, IsExclusion: true);
            }
        }
    }
}
