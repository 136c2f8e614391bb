using System.Buffers;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Segmentation;

/// <summary>Cuts a paragraph into sentences and at top-level semicolons.</summary>
/// <remarks>
/// One pass over the paragraph; Chinese and Western marks are known in every language, since readouts mix them. Marks
/// inside brackets and title marks never cut; marks inside quotation marks do, for quotations run over sentences.
/// </remarks>
internal static class SentenceSplitter
{
    private const string HanStops = "。！？｡";
    private static readonly SearchValues<char> Stops = SearchValues.Create(";；" + HanStops + ".!?…");

    private const string Closers = "”’»」』）)]】》〉";
    private const string AmbiguousClosers = "“\"'";
    private const string Joins = "，、,：:的地得";
    private const int LongestTag = 12;
    private const int LongestLead = 8;

    private static readonly string[] Tags = ["说", "表示", "指出", "强调", "称", "問", "问", "答", "說", "強調"];

    /// <summary>The sentences of a paragraph, without the space around them; every letter and digit lies in exactly one.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan paragraph, Enclosures enclosures, Language language)
    {
        var result = new List<TextSpan>();
        var start = SkipSpace(text, paragraph.Start, paragraph.End);
        for (var i = start; i < paragraph.End; i++)
        {
            var stop = text.AsSpan(i, paragraph.End - i).IndexOfAny(Stops);
            if (stop < 0)
            {
                break;
            }

            i += stop;
            if (enclosures.InBrackets(i))
            {
                continue;
            }

            var end = EndAt(text, start, i, paragraph.End, enclosures, language);
            if (end > 0)
            {
                Add(text, result, new TextSpan(start, end));
                start = SkipSpace(text, end, paragraph.End);
                i = Math.Max(start, end) - 1;
            }
        }

        if (start < paragraph.End)
        {
            Add(text, result, new TextSpan(start, TrimEnd(text, start, paragraph.End)));
        }

        return result.Count == 1 && !HasLetter(text, result[0]) ? [] : result;
    }

    // The end of the sentence when the character at i is its last mark (with what closes after it); 0 when it goes on.
    private static int EndAt(string text, int start, int i, int limit, Enclosures enclosures, Language language)
    {
        var c = text[i];
        if (c is ';' or '；')
        {
            var western = c == ';' && i + 1 < limit && !char.IsWhiteSpace(text[i + 1]) && language != Language.Chinese;
            return enclosures.InQuotes(i) || western ? 0 : i + 1;
        }

        if (HanStops.Contains(c, StringComparison.Ordinal))
        {
            return EndAtHanStop(text, start, i, limit, enclosures.InQuotes(i));
        }

        return c is '.' or '!' or '?' or '…' ? EndAtWesternStop(text, start, i, limit, language, enclosures.InQuotes(i)) : 0;
    }

    private static int EndAtHanStop(string text, int start, int i, int limit, bool isQuoted)
    {
        if (i > start && HanStops.Contains(text[i - 1], StringComparison.Ordinal))
        {
            return 0;
        }

        var end = i + 1;
        while (end < limit && (HanStops.Contains(text[end], StringComparison.Ordinal) || text[end] is '…' or '!' or '?'))
        {
            end++;
        }

        var stops = end;
        end = SkipClosers(text, end, limit, isQuoted);
        var next = SkipSpace(text, end, limit);
        if (end == stops || next == limit)
        {
            return end;
        }

        var joined = Joins.Contains(text[next], StringComparison.Ordinal)
            || HanStops.Contains(text[next], StringComparison.Ordinal)
            || text[next] is '；' or ';'
            || (text[i] != '。' && char.IsLetter(text[next]) && text[end - 1] is '》' or '〉')
            || IsTag(text, next, limit);
        return joined ? 0 : end;
    }

    // “……。”他说。 keeps the quotation and the words that give its speaker together.
    private static bool IsTag(string text, int from, int limit)
    {
        var end = from;
        while (end < limit && end - from < LongestTag && char.IsLetter(text[end]))
        {
            end++;
        }

        return end < limit && text[end] is '。' or '，' or '：' && Array.Exists(Tags, tag => text.AsSpan(from, end - from).EndsWith(tag, StringComparison.Ordinal));
    }

    private static int EndAtWesternStop(string text, int start, int i, int limit, Language language, bool isQuoted)
    {
        if (i > start && text[i - 1] is '.' or '!' or '?' or '…')
        {
            return 0;
        }

        var end = i + 1;
        while (end < limit && text[end] is '.' or '!' or '?' or '…')
        {
            end++;
        }

        var single = end == i + 1 && text[i] == '.';
        var stops = end;
        end = SkipClosers(text, end, limit, isQuoted);
        if (end < limit && text[end] == '.' && end > stops)
        {
            return 0;
        }

        var next = SkipSpace(text, end, limit);
        if (next == limit)
        {
            return end;
        }

        if (next == end && !MissesSpace(text, i, next, language))
        {
            return 0;
        }

        var begin = next;
        while (begin < limit && begin - next < LongestLead && text[begin] is '«' or '“' or '„' or '"' or '(' or '<' or '[' or '—' or '–' or '-' or ' ' or '\u00a0' or '…' or '*' or '‘')
        {
            begin++;
        }

        if (begin == limit || !(char.IsUpper(text[begin]) || char.IsDigit(text[begin]) || IsHan(text[begin])))
        {
            return 0;
        }

        // A dash after a quotation's own mark leads to the words that give its speaker.
        if (text[next] is '—' or '–' && end > stops && begin < limit && !char.IsUpper(text[begin]))
        {
            return 0;
        }

        return !single || FullStop.Ends(text, start, i, begin, language) ? end : 0;
    }

    // "…of cooperation.Vladimir Putin…": pages flattened without spaces.
    private static bool MissesSpace(string text, int stop, int next, Language language) =>
        language == Language.Chinese
            ? IsHan(text[next]) && stop > 0 && (IsHan(text[stop - 1]) || text[stop] is '!' or '?')
            : stop >= 3 && next + 1 < text.Length && char.IsUpper(text[next]) && char.IsLower(text[next + 1])
                && char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2]) && char.IsLower(text[stop - 3]);

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    // “ and " close a quotation only where one is open.
    private static int SkipClosers(string text, int from, int limit, bool isQuoted)
    {
        while (from < limit && (Closers.Contains(text[from], StringComparison.Ordinal) || (isQuoted && AmbiguousClosers.Contains(text[from], StringComparison.Ordinal))))
        {
            from++;
        }

        return from;
    }

    private static void Add(string text, List<TextSpan> result, TextSpan span)
    {
        if (result.Count > 0 && (!HasLetter(text, span) || !HasLetter(text, result[^1])))
        {
            result[^1] = new TextSpan(result[^1].Start, span.End);
        }
        else if (span.Length > 0)
        {
            result.Add(span);
        }
    }

    private static bool HasLetter(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipSpace(string text, int from, int limit)
    {
        while (from < limit && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
