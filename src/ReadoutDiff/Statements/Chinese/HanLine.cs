using ReadoutDiff.Model;
using ReadoutDiff.Statements.Segmentation;
using ReadoutDiff.Text;

namespace ReadoutDiff.Statements.Chinese;

/// <summary>A Chinese sentence ready for grammar: simplified characters, and which of them are quoted or bracketed.</summary>
internal sealed class HanLine
{
    // What is beyond this in one sentence is no reporting clause.
    private const int LongestSentence = 4000;
    private const char FirstHan = '\u3400';

    private readonly bool[] _enclosed;

    /// <summary>Reads a sentence of a text.</summary>
    public HanLine(string text, TextSpan span, Enclosures? enclosures)
    {
        Start = span.Start;
        Text = Simplify(text.AsSpan(span.Start, Math.Min(span.Length, LongestSentence)));
        _enclosed = new bool[Text.Length];
        for (var i = 0; enclosures is not null && i < _enclosed.Length; i++)
        {
            _enclosed[i] = enclosures.InQuotes(span.Start + i) || enclosures.InBrackets(span.Start + i);
        }
    }

    /// <summary>Offset of the line in the readout.</summary>
    public int Start { get; }

    /// <summary>The simplified characters.</summary>
    public string Text { get; }

    /// <summary>The same words with traditional characters simplified, one for one, so that offsets stay.</summary>
    public static string Simplify(ReadOnlySpan<char> text)
    {
        var result = new char[text.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = text[i] >= FirstHan ? HanScript.Simplify(text[i]) : text[i];
        }

        return new string(result);
    }

    /// <summary>Whether a character is quoted or bracketed.</summary>
    public bool IsEnclosed(int index) => _enclosed[index];

    /// <summary>Whether the line goes on with a word at an index.</summary>
    public bool Has(int index, string word) => string.CompareOrdinal(Text, index, word, 0, word.Length) == 0;

    /// <summary>The parts between commas and colons outside quotations, without leading space, as ranges of the line.</summary>
    public List<(int Start, int End)> Clauses()
    {
        var result = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i <= Text.Length; i++)
        {
            if (i < Text.Length && (_enclosed[i] || Text[i] is not ('，' or ',' or '：' or ':' or '；')))
            {
                continue;
            }

            var end = i;
            while (end > start && Text[end - 1] is '。' or '！' or '？' or '.' or ' ' or '”' or '；')
            {
                end--;
            }

            while (start < end && (char.IsWhiteSpace(Text[start]) || Text[start] is '”' or '“' or '—' or '"'))
            {
                start++;
            }

            if (start < end)
            {
                result.Add((start, end));
            }

            start = i + 1;
        }

        return result;
    }
}
