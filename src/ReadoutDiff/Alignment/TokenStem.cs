using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Alignment;

/// <summary>A token reduced for matching.</summary>
/// <param name="Kind">What the token is.</param>
/// <param name="Folded">Its folded words.</param>
/// <param name="Stem">Its stem in its language.</param>
internal readonly record struct TokenStem(TokenKind Kind, string Folded, string Stem)
{
    /// <summary>The tokens of a range, without punctuation.</summary>
    public static List<TokenStem> Of(string text, TextSpan range, Language language)
    {
        var stems = new List<TokenStem>();
        foreach (var token in Tokenizer.Tokenize(text, range))
        {
            if (token.Kind != TokenKind.Punctuation)
            {
                var folded = Folding.Fold(text.AsSpan(token.Span.Start, token.Span.Length));
                stems.Add(new TokenStem(token.Kind, folded, token.Kind == TokenKind.Word ? Stemmer.Stem(folded, language) : folded));
            }
        }

        return stems;
    }

    /// <summary>The stems alone.</summary>
    public static IReadOnlyList<string> All(string text, TextSpan range, Language language) => [.. Of(text, range, language).Select(token => token.Stem)];
}
