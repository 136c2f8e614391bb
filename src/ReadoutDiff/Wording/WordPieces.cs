using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Wording;

/// <summary>Cuts ranges of a text into pieces that cover every character of them.</summary>
internal static class WordPieces
{
    /// <summary>The tokens of the ranges and the white space between them, in order and without holes.</summary>
    public static List<WordPiece> Of(string text, IReadOnlyList<TextSpan> ranges)
    {
        var pieces = new List<WordPiece>();
        foreach (var range in ranges)
        {
            Add(pieces, text, range);
        }

        return pieces;
    }

    private static void Add(List<WordPiece> pieces, string text, TextSpan range)
    {
        var end = range.Start;
        foreach (var token in Tokenizer.Tokenize(text, range))
        {
            if (token.Span.Start > end)
            {
                pieces.Add(new WordPiece(new TextSpan(end, token.Span.Start), IsSpace: true));
            }

            pieces.Add(new WordPiece(token.Span, IsSpace: false));
            end = token.Span.End;
        }

        if (end < range.End)
        {
            pieces.Add(new WordPiece(new TextSpan(end, range.End), IsSpace: true));
        }
    }
}
