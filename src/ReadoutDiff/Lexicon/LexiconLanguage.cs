using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>What a lexicon knows of one language; forms are compiled when first looked for.</summary>
internal sealed class LexiconLanguage(Language language, IReadOnlyList<Concept> concepts, IReadOnlyList<LexiconAct> acts)
{
    private readonly Lazy<ConceptMatcher> _matcher = new(() => new ConceptMatcher(language, concepts));

    /// <summary>The graded speech verbs.</summary>
    public IReadOnlyList<ActForm> ActForms { get; } =
        [.. acts.SelectMany(a => (a.Forms.GetValueOrDefault(language) ?? []).Select(f => new ActForm(f, a.Act)))];

    /// <summary>Adds the concepts that a text names.</summary>
    public void AddMentions(string text, List<Atom> atoms, List<Mention> mentions) =>
        _matcher.Value.AddMentions(text, atoms, mentions);
}
