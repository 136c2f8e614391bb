using ReadoutDiff.Model;

namespace ReadoutDiff.Text;

/// <summary>Cuts a text into words, numbers, Han characters and marks, after the word boundaries of UAX #29.</summary>
public static class Tokenizer
{
    /// <summary>
    /// The tokens of a range, in order, disjoint. Spaces and invisible characters outside words belong to no token;
    /// every letter and digit belongs to one; no token begins or ends inside a text element. Linear in the range.
    /// </summary>
    /// <param name="text">The original text.</param>
    /// <param name="range">The part to cut.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public static IReadOnlyList<Token> Tokenize(string text, TextSpan range)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (range.Start < 0 || range.Start > range.End || range.End > text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(range), range, "The range does not lie in the text.");
        }

        var tokens = new List<Token>((range.Length / 5) + 4);
        var at = range.Start;
        while (at < range.End)
        {
            var next = at + TextElements.LengthAt(text, at, range.End);
            var kind = TextElements.KindAt(text, at, range.End);
            switch (kind)
            {
                case ElementKind.Space when next - at == 1 || text[at] == '\r':
                    break;
                case ElementKind.Han:
                    tokens.Add(new Token(new TextSpan(at, next), TokenKind.Han));
                    break;
                case ElementKind.Mark:
                case ElementKind.Space: // an invisible sign that is one text element with the digits it precedes
                    tokens.Add(new Token(new TextSpan(at, next), TokenKind.Punctuation));
                    break;
                default:
                    next = ReadWord(text, next, range.End, kind, out var tokenKind);
                    tokens.Add(new Token(new TextSpan(at, next), tokenKind));
                    break;
            }

            at = next;
        }

        return tokens;
    }

    private static int ReadWord(string text, int at, int end, ElementKind last, out TokenKind tokenKind)
    {
        tokenKind = last == ElementKind.Letter ? TokenKind.Word : TokenKind.Number;
        while (at < end)
        {
            var next = at + TextElements.LengthAt(text, at, end);
            var kind = TextElements.KindAt(text, at, end);
            if (kind is not (ElementKind.Letter or ElementKind.Digit))
            {
                // What joins two parts of a word counts only where the second part follows at once.
                if (!Joins(text[at], next - at) || next >= end)
                {
                    break;
                }

                var joint = at;
                at = next;
                next = at + TextElements.LengthAt(text, at, end);
                kind = TextElements.KindAt(text, at, end);
                if (kind is not (ElementKind.Letter or ElementKind.Digit)
                    || !JoinsKinds(text[joint], last, kind, tokenKind))
                {
                    return joint;
                }
            }

            if (kind == ElementKind.Letter)
            {
                tokenKind = TokenKind.Word;
            }

            last = kind;
            at = next;
        }

        return at;
    }

    private static bool Joins(char c, int length) =>
        length == 1 && (c is '-' or '\u2010' or '\u2011' or '\uFF0D' or '\'' or '\u2019' or '.' or ',' or '\uFF0E'
            || TextElements.IsInvisible(c));

    private static bool JoinsKinds(char joint, ElementKind before, ElementKind after, TokenKind sofar) => joint switch
    {
        '.' or ',' or '\uFF0E' => before == ElementKind.Digit && after == ElementKind.Digit && sofar == TokenKind.Number,
        '\'' or '\u2019' => before == ElementKind.Letter && after == ElementKind.Letter,
        '-' or '\u2010' or '\u2011' or '\uFF0D' => sofar == TokenKind.Word || after == ElementKind.Letter,
        _ => true,
    };
}
