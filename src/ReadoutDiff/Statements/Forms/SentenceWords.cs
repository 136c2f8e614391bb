using ReadoutDiff.Model;
using ReadoutDiff.Statements.Segmentation;
using ReadoutDiff.Text;

namespace ReadoutDiff.Statements.Forms;

/// <summary>Reads the words of a sentence.</summary>
internal static class SentenceWords
{
    /// <summary>The words and marks of a range; whether they are enclosed is read from the paragraph's enclosures.</summary>
    public static SentenceWord[] Read(string text, TextSpan range, Language language, Enclosures? enclosures)
    {
        var tokens = Tokenizer.Tokenize(text, range);
        var result = new SentenceWord[tokens.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var token = tokens[i];
            var start = token.Span.Start;
            var folded = Folding.Fold(text.AsSpan(start, token.Span.Length));
            var enclosed = enclosures is not null && (enclosures.InQuotes(start) || enclosures.InBrackets(start));
            result[i] = new SentenceWord(
                token.Span,
                token.Kind,
                folded,
                token.Kind == TokenKind.Word ? Stemmer.Stem(language == Language.English ? EnglishLemmas.Of(folded) : folded, language) : folded,
                char.IsUpper(text[start]),
                enclosed);
        }

        return result;
    }
}
