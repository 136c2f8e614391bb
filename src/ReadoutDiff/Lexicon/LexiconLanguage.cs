using ReadoutDiff.Lexicon.Forms;
using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>All that a lexicon looks for in texts of one language; compiled when first asked for.</summary>
internal sealed class LexiconLanguage
{
    private readonly Lazy<ConceptMatcher> concepts;
    private readonly Lazy<FormMatcher> titles;
    private readonly Lazy<FormMatcher> acts;
    private readonly IReadOnlyList<Concept> all;

    public LexiconLanguage(Language language, IReadOnlyList<Concept> concepts, IReadOnlyList<LexiconAct> acts)
    {
        all = concepts;
        ActForms = [.. acts.SelectMany(a => (a.Forms.GetValueOrDefault(language) ?? []).Select(f => new ActForm(f, a.Act)))];
        this.concepts = new(() => new ConceptMatcher(language, concepts));
        titles = new(() => Compile(language, concepts.SelectMany((c, i) => Own(c.Titles.GetValueOrDefault(language), i)), concepts.Count));
        this.acts = new(() => Compile(language, ActForms.SelectMany((a, i) => Own([a.Form], i)), ActForms.Count));
    }

    /// <summary>The graded speech verbs.</summary>
    public IReadOnlyList<ActForm> ActForms { get; }

    public void AddMentions(string text, List<Atom> atoms, List<Mention> mentions) =>
        concepts.Value.AddMentions(text, atoms, mentions);

    public IEnumerable<Mention> Titles(string text, List<Atom> atoms) =>
        LongestMatches.Of(titles.Value.Match(text, atoms)).Select(m => new Mention(all[m.Owner].Id, Span(atoms, m)));

    public IEnumerable<ActMatch> Acts(string text, List<Atom> atoms) =>
        LongestMatches.Of([.. acts.Value.Match(text, atoms)]).Select(m => new ActMatch(ActForms[m.Owner].Act, Span(atoms, m)));

    private static FormMatcher Compile(Language language, IEnumerable<(string Form, int Owner)> forms, int count) => new(
        language,
        forms.Select(f => new OwnedForm(FormParser.Parse(f.Form, language), f.Owner, IsExclusion: false)),
        count,
        new Dictionary<string, int>());

    private static IEnumerable<(string Form, int Owner)> Own(IReadOnlyList<string>? forms, int owner) =>
        forms?.Select(f => (f, owner)) ?? [];

    private static TextSpan Span(List<Atom> atoms, FormMatch match) => new(atoms[match.Start].Start, atoms[match.End - 1].End);
}
