using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Lexicon.Values;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>
/// The field's words, out of lexicon files. Immutable and safe for use by several threads; what is needed for a language
/// is compiled when the language is first asked for.
/// </summary>
public sealed class DiplomaticLexicon : ILexicon
{
    private static readonly Language[] Languages = [Language.Chinese, Language.Russian, Language.English];
    private static readonly Lazy<DiplomaticLexicon> Shipped = new(() => Create(EmbeddedLexicon.Read(checksForms: false)));

    private readonly IReadOnlyList<Concept> _ordered;
    private readonly IReadOnlyList<LexiconAct> _acts;
    private readonly Dictionary<Language, LexiconLanguage> _languages;

    private DiplomaticLexicon(IReadOnlyList<Concept> concepts, IReadOnlyList<LexiconAct> acts)
    {
        _ordered = concepts;
        _acts = acts;
        Concepts = concepts.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _languages = Languages.ToDictionary(l => l, l => new LexiconLanguage(l, concepts, _acts));
    }

    /// <summary>The lexicon shipped with the program.</summary>
    public static DiplomaticLexicon Default => Shipped.Value;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, Concept> Concepts { get; }

    /// <summary>A lexicon of its own out of files of equal rank.</summary>
    /// <exception cref="ReadoutFormatException">A file has a problem; the message names the first with its place.</exception>
    public static DiplomaticLexicon Create(IEnumerable<LexiconFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var all = files.ToList();
        ThrowOn(LexiconChecker.Check(all));
        return new DiplomaticLexicon([.. all.SelectMany(f => f.Concepts)], [.. all.SelectMany(f => f.Acts)]);
    }

    /// <summary>This lexicon with the concepts and acts of a file added; those with a known id take its place.</summary>
    /// <exception cref="ReadoutFormatException">The file has a problem; the message names the first with its place.</exception>
    public DiplomaticLexicon With(LexiconFile extra)
    {
        ArgumentNullException.ThrowIfNull(extra);
        ThrowOn(LexiconChecker.Check([extra], this));
        return new DiplomaticLexicon(
            [.. _ordered.Where(c => !extra.Concepts.Any(e => e.Id == c.Id)), .. extra.Concepts],
            [.. _acts.Where(a => !extra.Acts.Any(e => e.Act.Id == a.Act.Id)), .. extra.Acts]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ActForm> Acts(Language language) =>
        _languages.TryGetValue(language, out var known) ? known.ActForms : [.. Languages.SelectMany(l => _languages[l].ActForms)];

    /// <inheritdoc/>
    public IReadOnlyList<Mention> Match(string text, TextSpan range, Language language, DateOnly? reference)
    {
        var atoms = AtomReader.Read(text, range);
        var mentions = new List<Mention>();
        foreach (var known in Of(language))
        {
            known.AddMentions(text, atoms, mentions);
        }

        mentions.AddRange(_languages.TryGetValue(language, out var one) ? one.Values(text, atoms, reference) : ValueReader.Read(text, atoms, language, reference));
        mentions.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
            : a.Span.End != b.Span.End ? b.Span.End.CompareTo(a.Span.End) : string.CompareOrdinal(a.ConceptId, b.ConceptId));
        var kept = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (i == 0 || mentions[i] != mentions[kept - 1])
            {
                mentions[kept++] = mentions[i];
            }
        }

        mentions.RemoveRange(kept, mentions.Count - kept);
        return mentions;
    }

    /// <summary>Looks for some concepts or values; null for a language whose forms are not known.</summary>
    internal ConceptSearch? Search(IReadOnlySet<string> ids, Language language) => _languages.TryGetValue(language, out var known) ? known.Search(ids) : null;

    private IEnumerable<LexiconLanguage> Of(Language language) =>
        _languages.TryGetValue(language, out var known) ? [known] : _languages.Values;

    private static void ThrowOn(IReadOnlyList<LexiconProblem> problems)
    {
        if (problems.Count > 0)
        {
            var more = problems.Count == 1 ? "" : FormattableString.Invariant($" (and {problems.Count - 1} more)");
            throw new ReadoutFormatException(problems[0] + more);
        }
    }
}
