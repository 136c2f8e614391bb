using System.Text;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Collects the characters of one block, collapsing white space as HTML rendering does.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder _text = new();
    private bool _pendingSpace;
    private bool _pendingBreak;

    /// <summary>Length of the bold run at the start.</summary>
    public int BoldLength { get; private set; }

    /// <summary>Whether nothing visible was added yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether the line so far ends as a sentence or a label does.</summary>
    public bool EndsSentence => !IsEmpty && _text.ToString().TrimEnd('\u00A0', '\u3000', ' ', '”', '»', '"', ')', '）', '’') is [.., '.' or '!' or '?' or '…' or ';' or ':' or '。' or '！' or '？' or '；' or '：'];

    /// <summary>Adds a text node.</summary>
    public void Append(string data, bool isBold)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _pendingSpace = true;
                _pendingBreak |= c == '\n';
                continue;
            }

            if (IsIgnorable(c) || (c == '\u00A0' || c == '\u3000') && _text.Length == 0)
            {
                continue;
            }

            if (_pendingSpace && _text.Length > 0 && !(_pendingBreak && IsWide(_text[^1]) && IsWide(c)))
            {
                _text.Append(' ');
            }

            _pendingSpace = _pendingBreak = false;
            if (isBold && BoldLength == _text.Length || isBold && _text.Length > 0 && _text[^1] == ' ' && BoldLength == _text.Length - 1)
            {
                BoldLength = _text.Length + 1;
            }

            _text.Append(c);
        }
    }

    /// <summary>Returns the line and starts the next.</summary>
    public (string Text, int BoldLength) Take()
    {
        var text = _text.ToString().TrimEnd('\u00A0', '\u3000', ' ');
        var bold = Math.Min(BoldLength, text.Length);
        _text.Clear();
        BoldLength = 0;
        _pendingSpace = _pendingBreak = false;
        return (text, bold);
    }

    // Zero-width and soft-hyphen characters are not letters but would split words for every later stage.
    private static bool IsIgnorable(char c) => c is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\0';

    /// <summary>Han, kana and full-width punctuation, between which a line break of the source is no space (CSS Text 3, segment breaks).</summary>
    internal static bool IsWide(char c) => c is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFFEF' or '“' or '”';
}
