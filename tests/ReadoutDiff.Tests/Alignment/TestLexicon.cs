using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Alignment;

/// <summary>A lexicon of the concepts a test names; mentions are set on statements by hand.</summary>
internal sealed class TestLexicon(params Concept[] concepts) : ILexicon
{
    public IReadOnlyDictionary<string, Concept> Concepts { get; } = concepts.ToDictionary(concept => concept.Id);

    public static Concept Concept(string id, ConceptKind kind = ConceptKind.Topic, string country = "", string[]? broader = null) => new()
    {
        Id = id,
        Kind = kind,
        Labels = new Dictionary<Language, string>(),
        Forms = new Dictionary<Language, IReadOnlyList<string>>(),
        Country = country,
        Broader = broader ?? [],
    };

    public IReadOnlyList<ActForm> Acts(Language language) => [];

    public IReadOnlyList<Mention> Match(string text, TextSpan range, Language language, DateOnly? reference) => [];
}
