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

    /// <summary>For a person: titles that stand for the name, such as «Председатель КНР»; one title may belong to several people.</summary>
    public IReadOnlyDictionary<Language, IReadOnlyList<string>> Titles { get; init; } =
        new Dictionary<Language, IReadOnlyList<string>>();

    /// <summary>Ids of wider concepts that this one implies (a mention of the Ukraine crisis is a mention of Ukraine).</summary>
    public IReadOnlyList<string> Broader { get; init; } = [];

    /// <summary>How telling its presence is to an analyst: 1 (commonplace, such as cooperation), 2, or 3 (contested, such as Taiwan).</summary>
    public int Salience { get; init; } = 2;

    /// <summary>The country a person, body or place belongs to, as a side code; empty when none.</summary>
    public string Country { get; init; } = "";

    /// <summary>Where the forms are taken from: a document, official glossary or description.</summary>
    public string Source { get; init; } = "";

    /// <summary>The label in a language, else in English, else the id.</summary>
    public string Label(Language language) =>
        Labels.TryGetValue(language, out var label) || Labels.TryGetValue(Language.English, out label) ? label : Id;
}
