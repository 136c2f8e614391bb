using ReadoutDiff.Model;
using ReadoutDiff.Statements.Segmentation;
using ReadoutDiff.Text;

namespace ReadoutDiff.Statements.Forms;

/// <summary>Reads the words of sentences in one language written with spaces, remembering stems. Safe for use by several threads.</summary>
internal sealed class WordReader(Language language)
{
    // Grammar looks back and forth within a sentence; a bound on its words keeps the whole linear for any input.
    private const int LongestSentence = 800;

    private readonly StemCache _stems = new();

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The words and marks of a range, at most 800; whether they are enclosed is read from the paragraph's enclosures.</summary>
    public SentenceWord[] Read(string text, TextSpan range, Enclosures? enclosures)
    {
        var tokens = Tokenizer.Tokenize(text, range);
        var result = new SentenceWord[Math.Min(tokens.Count, LongestSentence)];
        for (var i = 0; i < result.Length; i++)
        {
            var token = tokens[i];
            var start = token.Span.Start;
            var folded = Folding.Fold(text.AsSpan(start, token.Span.Length));
            var enclosed = enclosures is not null && (enclosures.InQuotes(start) || enclosures.InBrackets(start));
            var stem = token.Kind == TokenKind.Word ? _stems.Stem(language == Language.English ? EnglishLemmas.Of(folded) : folded, language) : folded;
            result[i] = new SentenceWord(token.Span, token.Kind, folded, stem, char.IsUpper(text[start]), enclosed);
        }

        return result;
    }
}
