using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>A thing that means the same in Chinese, Russian and English.</summary>
public sealed record Concept
{
    /// <summary>Kebab-case id, unique in the lexicon.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ConceptKind Kind { get; init; }

    /// <summary>A display label for each language it has forms in.</summary>
    public required IReadOnlyDictionary<Language, string> Labels { get; init; }

    /// <summary>The written forms that name it, for each language; Russian and English forms match by stem.</summary>
    public required IReadOnlyDictionary<Language, IReadOnlyList<string>> Forms { get; init; }

    /// <summary>Forms that contain one of <see cref="Forms"/> but mean something else (such as 核心 for 核).</summary>
    public IReadOnlyDictionary<Language, IReadOnlyList<string>> Exclusions { get; init; } =
        new Dictionary<Language, IReadOnlyList<string>>();

    /// <summary>The country a person, body or place belongs to, as a side code; empty when none.</summary>
    public string Country { get; init; } = "";

    /// <summary>Where the forms are taken from: a document, official glossary or description.</summary>
    public string Source { get; init; } = "";

    /// <summary>The label in a language, else in English, else the id.</summary>
    public string Label(Language language) =>
        Labels.TryGetValue(language, out var label) || Labels.TryGetValue(Language.English, out label) ? label : Id;
}
