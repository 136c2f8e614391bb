using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Lexicon;

/// <summary>Reads lexicons out of short texts.</summary>
internal static class LexiconText
{
    public static LexiconFile File(string yaml, string source = "words.yaml")
    {
        using var reader = new StringReader(yaml);
        return LexiconReader.Read(reader, source);
    }

    public static DiplomaticLexicon Lexicon(string yaml) => DiplomaticLexicon.Create([File(yaml)]);

    /// <summary>A lexicon of one topic with forms of one language, written as a YAML flow list.</summary>
    public static DiplomaticLexicon Topic(string language, string forms, string not = "") => Lexicon(
        $$"""
        concepts:
          - id: topic
            kind: topic
            labels: { {{language}}: Topic }
            {{language}}: {{forms}}
            {{(not.Length > 0 ? $"not: {{ {language}: {not} }}" : "")}}
        """);

    /// <summary>What a lexicon names in a text, as <c>id=words</c>, without figures and dates.</summary>
    public static IReadOnlyList<string> Named(this DiplomaticLexicon lexicon, string text, Language language) =>
        [.. lexicon.Match(text, new TextSpan(0, text.Length), language, null)
            .Where(m => lexicon.Concepts.ContainsKey(m.ConceptId))
            .Select(m => m.ConceptId + "=" + m.Span.Of(text))];
}
