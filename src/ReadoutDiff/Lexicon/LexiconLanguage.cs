using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Lexicon.Values;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>What a lexicon knows of one language; forms are compiled when first looked for.</summary>
internal sealed class LexiconLanguage(Language language, IReadOnlyList<Concept> concepts, IReadOnlyList<LexiconAct> acts)
{
    private readonly Lazy<ConceptMatcher> _matcher = new(() => new ConceptMatcher(language, concepts));

    private readonly ValueWords? _valueWords = language switch
    {
        Language.Russian => new ValueWords(RussianValues.MayBegin),
        Language.English => new ValueWords(EnglishValues.MayBegin),
        _ => null,
    };

    /// <summary>The graded speech verbs.</summary>
    public IReadOnlyList<ActForm> ActForms { get; } =
        [.. acts.SelectMany(a => (a.Forms.GetValueOrDefault(language) ?? []).Select(f => new ActForm(f, a.Act)))];

    /// <summary>Adds the concepts that a text names.</summary>
    public void AddMentions(string text, List<Atom> atoms, List<Mention> mentions) =>
        _matcher.Value.AddMentions(text, atoms, mentions);

    /// <summary>The values of a text.</summary>
    public List<Mention> Values(string text, List<Atom> atoms, DateOnly? reference) => ValueReader.Read(text, atoms, language, reference, _valueWords);

    /// <summary>Looks for some of the concepts and values.</summary>
    public ConceptSearch Search(IReadOnlySet<string> ids)
    {
        var known = concepts.Select(concept => concept.Id).ToHashSet(StringComparer.Ordinal);
        return new ConceptSearch(this, _matcher.Value.Search(ids), new ValueSearch(ids.Where(id => !known.Contains(id)), language, _valueWords));
    }
}
