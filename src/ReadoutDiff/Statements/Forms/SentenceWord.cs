using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Statements.Forms;

/// <summary>A word or mark of a sentence in a spaced language, ready for grammar.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsEnclosed">Whether it stands between quotation marks or brackets.</param>
internal readonly record struct SentenceWord(TextSpan Span, WordForm Form, bool IsEnclosed)
{
    /// <summary>What it is.</summary>
    public TokenKind Kind => Form.Kind;

    /// <summary>Its folded spelling.</summary>
    public string Folded => Form.Folded;

    /// <summary>Its stem; the folded spelling for marks and numbers.</summary>
    public string Stem => Form.Stem;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapitalized => Form.IsCapitalized;

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it is punctuation.</summary>
    public bool IsMark => Kind == TokenKind.Punctuation;

    /// <summary>Whether it is the mark <paramref name="mark"/>.</summary>
    public bool Is(char mark) => IsMark && Folded.Length == 1 && Folded[0] == mark;

    /// <summary>Whether it is a dash that sets off a part of a sentence.</summary>
    public bool IsDash => IsMark && Folded.Length == 1 && Folded[0] is '–' or '—' or '-';
}
