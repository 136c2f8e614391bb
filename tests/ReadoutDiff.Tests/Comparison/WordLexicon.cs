using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

/// <summary>A lexicon that finds the exact words it is given, so that a test says itself what a text names.</summary>
internal sealed class WordLexicon : ILexicon
{
    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    private readonly List<(string Word, string Id)> _words = [];

    public IReadOnlyDictionary<string, Concept> Concepts => _concepts;

    /// <summary>The two countries and leaders, and a few topics.</summary>
    public static WordLexicon Usual() => new WordLexicon()
        .Add("china", ConceptKind.Place, "China", "cn", salience: 1)
        .Add("russia", ConceptKind.Place, "Russia", "ru", salience: 1)
        .Add("xi-jinping", ConceptKind.Person, "Xi", "cn")
        .Add("vladimir-putin", ConceptKind.Person, "Putin", "ru")
        .Add("brazil", ConceptKind.Place, "Brazil", "br")
        .Add("un", ConceptKind.Body, "UN")
        .Add("trade", ConceptKind.Topic, "trade", salience: 1)
        .Add("taiwan", ConceptKind.Topic, "Taiwan", salience: 3)
        .Add("energy", ConceptKind.Topic, "energy")
        .Add("culture", ConceptKind.Topic, "culture")
        .Add("space", ConceptKind.Topic, "space");

    public WordLexicon Add(string id, ConceptKind kind, string word, string country = "", int salience = 2, params string[] broader)
    {
        _concepts[id] = new Concept
        {
            Id = id,
            Kind = kind,
            Labels = new Dictionary<Language, string> { [Language.English] = word },
            Forms = new Dictionary<Language, IReadOnlyList<string>> { [Language.English] = [word] },
            Country = country,
            Salience = salience,
            Broader = broader,
        };
        _words.Add((word, id));
        return this;
    }

    /// <summary>Lets a word stand for a normalized value.</summary>
    public WordLexicon Value(string word, string id)
    {
        _words.Add((word, id));
        return this;
    }

    public IReadOnlyList<ActForm> Acts(Language language) => [];

    public IReadOnlyList<Mention> Match(string text, TextSpan range, Language language, DateOnly? reference)
    {
        var mentions = new List<Mention>();
        foreach (var (word, id) in _words)
        {
            for (var at = text.IndexOf(word, range.Start, StringComparison.Ordinal);
                at >= 0 && at + word.Length <= range.End;
                at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                mentions.Add(new Mention(id, new TextSpan(at, at + word.Length)));
            }
        }

        return [.. mentions.OrderBy(mention => mention.Span.Start).ThenBy(mention => mention.Span.End)];
    }
}
