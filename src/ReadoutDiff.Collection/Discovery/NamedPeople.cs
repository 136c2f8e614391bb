using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Finds who is named in a text.</summary>
internal static class NamedPeople
{
    /// <summary>The people of the lexicon that a text names, each once, in order of first mention.</summary>
    public static IReadOnlyList<string> In(string text, Language language, ILexicon lexicon) =>
    [
        .. lexicon.Match(text, new TextSpan(0, text.Length), language, null)
            .Where(mention => lexicon.Concepts.TryGetValue(mention.ConceptId, out var concept) && concept.Kind == ConceptKind.Person)
            .OrderBy(mention => mention.Span.Start)
            .Select(mention => mention.ConceptId)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The country of a person, as a side code; empty where the lexicon does not know.</summary>
    public static string CountryOf(string person, ILexicon lexicon) => lexicon.Concepts.TryGetValue(person, out var concept) ? concept.Country : "";

    /// <summary>Whether a text names a person, who may be one that the lexicon does not know.</summary>
    public static bool Names(string person, string text, IReadOnlyList<string> named) =>
        person.StartsWith("name:", StringComparison.Ordinal)
            ? new WrittenName(person[5..]).Find(text) is not null
            : named.Contains(person, StringComparer.Ordinal);
}
