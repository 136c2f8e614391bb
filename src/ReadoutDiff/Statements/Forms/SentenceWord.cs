using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Statements.Forms;

/// <summary>A word or mark of a sentence in a spaced language, ready for grammar.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Folded">Its folded spelling.</param>
/// <param name="Stem">Its stem; the folded spelling for marks and numbers.</param>
/// <param name="IsCapitalized">Whether it begins with a capital.</param>
/// <param name="IsEnclosed">Whether it stands between quotation marks or brackets.</param>
internal readonly record struct SentenceWord(TextSpan Span, TokenKind Kind, string Folded, string Stem, bool IsCapitalized, bool IsEnclosed)
{
    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is punctuation.</summary>
    public bool IsMark => Kind == TokenKind.Punctuation;

    /// <summary>Whether it is the mark <paramref name="mark"/>.</summary>
    public bool Is(char mark) => IsMark && Folded.Length == 1 && Folded[0] == mark;

    /// <summary>Whether it is a dash that sets off a part of a sentence.</summary>
    public bool IsDash => IsMark && Folded.Length == 1 && Folded[0] is '–' or '—' or '-';
}
