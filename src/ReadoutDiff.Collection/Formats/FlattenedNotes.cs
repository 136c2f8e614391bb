using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Detection;

namespace ReadoutDiff.Collection.Formats;

/// <summary>Takes tooltips and boxes out of a flattened page where they are certain.</summary>
internal static partial class FlattenedNotes
{
    private static readonly HashSet<string> OfficeHeads = new(StringComparer.OrdinalIgnoreCase)
    {
        "президент", "председатель", "премьер-министр", "министр", "глава", "помощник", "заместитель", "губернатор", "мэр",
        "король", "султан", "эмир", "император", "канцлер", "секретарь", "руководитель", "директор", "посол", "член", "спикер",
        "генеральный", "первый", "государственный", "верховный", "официальный", "специальный", "полномочный", "заведующий", "начальник",
    };

    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase) { "Республики", "Государства", "Королевства", "Княжества", "Содружества", "Республика" };

    /// <summary>The text without notes, and whether some that were seen stay in.</summary>
    /// <param name="text">The flattened text.</param>
    /// <param name="published">The page's date, with which a box of related links ends.</param>
    public static (string Text, bool Leftover) Remove(string text, PrintedTime? published)
    {
        text = Reference().Replace(text, "");
        text = RemoveBoxes(text, published);
        var (cleaned, leftover) = RemoveTooltips(text);

        // A collector puts a space after every element; Russian and English have none before these marks.
        cleaned = SpaceBefore().Replace(cleaned, "${mark}");
        return (cleaned.Trim(), leftover || Box().IsMatch(cleaned));
    }

    /// <summary>Removes "Смотрите также … 7 мая 2025 года": one link a time, each ending with the page's own date and without a full stop.</summary>
    private static string RemoveBoxes(string text, PrintedTime? published)
    {
        if (published is null)
        {
            return text;
        }

        for (var at = 0; Box().Match(text, at) is { Success: true } box; at = box.Index + 1)
        {
            var start = box.Index;
            var end = start;
            var first = "";
            while (BoxLink().Match(text, end == start ? start + box.Length : end) is { Success: true } link
                && link.Index == (end == start ? start + box.Length : end)
                && PrintedTime.Read(link.Groups["date"].Value)?.Date == published.Date
                && (first.Length == 0 || link.Groups["first"].Value == first))
            {
                first = link.Groups["first"].Value;
                end = link.Index + link.Length;
            }

            if (end > start)
            {
                text = text[..start] + " " + text[end..].TrimStart();
            }
        }

        return text;
    }

    private static (string Text, bool Leftover) RemoveTooltips(string text)
    {
        var words = text.Split(' ').ToList();
        var leftover = false;
        for (var i = 1; i + 1 < words.Count; i++)
        {
            var name = PersonTooltip.NameLength(words, i);
            if (name == 0)
            {
                continue;
            }

            if (OfficeEnd(words, i + name) is { } end)
            {
                words.RemoveRange(i, end - i);
            }
            else
            {
                leftover = true;
            }
        }

        return (string.Join(' ', words), leftover);
    }

    /// <summary>Index after the office that follows a name in a tooltip; null where its end is not certain.</summary>
    private static int? OfficeEnd(List<string> words, int start)
    {
        if (start >= words.Count || IsMark(words[start]))
        {
            return start;
        }

        if (!OfficeHeads.Contains(words[start].TrimEnd(',')))
        {
            return null;
        }

        for (var i = start + 1; i < Math.Min(words.Count, start + 24); i++)
        {
            if (IsMark(words[i]))
            {
                return i;
            }

            if (IsSentenceEnd(words[i]))
            {
                return null;
            }

            if (!IsOfficeWord(words[i], words[i - 1]))
            {
                // A conjunction or dash may go on within the office, so that only a mark after it settles where it ends.
                return words[i] is "и" or "–" or "—" or "по" && MarkWithin(words, i + 1) is { } mark ? mark : i;
            }
        }

        return null;
    }

    private static int? MarkWithin(List<string> words, int start)
    {
        for (var i = start; i < Math.Min(words.Count, start + 12); i++)
        {
            if (IsMark(words[i]))
            {
                return i;
            }

            if (!IsOfficeWord(words[i], words[i - 1]) && !OfficeHeads.Contains(words[i]) && words[i] is not ("и" or "–" or "—" or "по"))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOfficeWord(string word, string previous)
        => Genitive().IsMatch(word) || Forms.Contains(previous) && char.IsUpper(word[0]) || word.StartsWith('«') || word.EndsWith('»')
            || (char.IsLower(word[0]) && OfficeHeads.Contains(word));

    private static bool IsMark(string word) => word.Length > 0 && (word[0] is ',' or '.' or ':' or ';' or ')' or '(' or '?' or '!');

    private static bool IsSentenceEnd(string word) => word.Length > 0 && word[^1] is '.' or '!' or '?' or ':' or ';';

    [GeneratedRegex(@"(?<=\S) Краткая справка [^.!?:]{2,120}?(?:\([^()]{2,40}\)|(?= [,.]))", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<=[.!?…»)>])\s(?:Смотрите также|Дополнительно|See also)\s", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Box();

    [GeneratedRegex(@"\G\s?(?<first>\S+)\s[^.!?]{1,300}?\s(?<date>\d{1,2} \p{L}{3,8} \d{4} года)(?=\s|$)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex BoxLink();

    [GeneratedRegex(@"\s+(?<mark>[,.;:!?)»])(?=\s|$)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex SpaceBefore();

    [GeneratedRegex(@"^(?:[А-ЯЁ][А-Яа-яё\-]*(?:ской|цкой|ской|ого|его|ой|ей|ии|ых|их|ики|ана|ая|ии|ы|и|а|я)|[а-яё\-]+(?:ых|их|ой|ого|его|ии|ов|ости|ства|ния)|дел|сил|наук|области|края|округа|США|КНР|РФ|КНДР|ОАЭ|ЦК|КПК|ООН)$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Genitive();
}
