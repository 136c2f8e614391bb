using System.Buffers;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Segmentation;

/// <summary>Which places of a paragraph lie between matched quotation marks, or between matched brackets or title marks.</summary>
/// <remarks>A mark without its partner in the paragraph encloses nothing, so one stray mark cannot swallow the rest.</remarks>
internal sealed class Enclosures
{
    private const string Opening = "“«「『„(（[【《〈";
    private const string Closing = "”»」』“)）]】》〉";
    private const int QuoteKinds = 5;
    private const int MaximumDepth = 16;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"" + Opening + Closing);

    // Empty in the many paragraphs without a mark.
    private readonly TextSpan _range;
    private readonly int[] _quote;
    private readonly bool[] _bracket;

    private Enclosures(TextSpan range, bool hasMarks)
    {
        _range = range;
        _quote = hasMarks ? new int[range.Length] : [];
        _bracket = hasMarks ? new bool[range.Length] : [];
    }

    /// <summary>Matches the marks of one paragraph in time linear in its length.</summary>
    public static Enclosures Of(string text, TextSpan range)
    {
        var hasMarks = text.AsSpan(range.Start, range.Length).ContainsAny(Marks);
        var result = new Enclosures(range, hasMarks);
        if (!hasMarks)
        {
            return result;
        }

        var open = new List<(int At, int Kind)>();
        var openOfKind = new int[Opening.Length];
        var straight = -1;
        for (var i = range.Start; i < range.End; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                if (straight >= 0)
                {
                    result.Fill(straight, i, isQuote: true);
                }

                straight = straight >= 0 ? -1 : i;
                continue;
            }

            var closes = ClosingKind(c, openOfKind);
            if (closes >= 0)
            {
                while (open[^1].Kind != closes)
                {
                    openOfKind[open[^1].Kind]--;
                    open.RemoveAt(open.Count - 1);
                }

                openOfKind[closes]--;
                var at = open[^1].At;
                open.RemoveAt(open.Count - 1);
                result.Fill(at, i, closes < QuoteKinds);
                continue;
            }

            var opens = Opening.IndexOf(c, StringComparison.Ordinal);
            if (opens >= 0 && open.Count < MaximumDepth)
            {
                open.Add((i, opens));
                openOfKind[opens]++;
            }
        }

        return result;
    }

    /// <summary>Whether a place is between quotation marks (the marks themselves are not).</summary>
    public bool InQuotes(int index) => QuoteAt(index) >= 0;

    /// <summary>Where the outermost quotation around a place opens; -1 when it is not inside one.</summary>
    public int QuoteAt(int index) => _quote.Length == 0 ? -1 : _quote[index - _range.Start] - 1;

    /// <summary>Whether a place is between brackets or the marks of a title.</summary>
    public bool InBrackets(int index) => _bracket.Length > 0 && _bracket[index - _range.Start];

    /// <summary>Whether the same places of two stretches of equal length are quoted, and the same are bracketed.</summary>
    public bool IsSame(TextSpan here, Enclosures other, TextSpan there)
    {
        if (_quote.Length == 0 && other._quote.Length == 0)
        {
            return true;
        }

        for (var i = 0; i < here.Length; i++)
        {
            if (InQuotes(here.Start + i) != other.InQuotes(there.Start + i) || InBrackets(here.Start + i) != other.InBrackets(there.Start + i))
            {
                return false;
            }
        }

        return true;
    }

    private static int ClosingKind(char c, int[] openOfKind)
    {
        for (var kind = 0; kind < Closing.Length; kind++)
        {
            if (Closing[kind] == c && openOfKind[kind] > 0)
            {
                return kind;
            }
        }

        // Russian inner quotation „…“ may also be closed by ”.
        return c == '”' && openOfKind[4] > 0 ? 4 : -1;
    }

    // An outer pair closes after its inner pairs and overwrites them; depth is limited, so the work stays linear.
    private void Fill(int open, int close, bool isQuote)
    {
        for (var i = open + 1; i < close; i++)
        {
            if (isQuote)
            {
                _quote[i - _range.Start] = open + 1;
            }
            else
            {
                _bracket[i - _range.Start] = true;
            }
        }
    }
}
