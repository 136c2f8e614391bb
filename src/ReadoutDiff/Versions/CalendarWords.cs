using System.Buffers;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>Reads what names a day, month or year without a figure: 15 March and 15 April are two days, next year is not this one.</summary>
internal static class CalendarWords
{
    // Months and days by how their words begin, in any case; words shorter than these are listed whole.
    private static readonly string[] RussianStarts =
    [
        "январ", "феврал", "апрел", "август", "сентябр", "октябр", "ноябр", "декабр", "понедельник", "вторник", "четверг", "пятниц", "суббот", "воскресень", "послезавтра", "позавчера",
    ];

    private static readonly Dictionary<string, string> Whole = Forms(
        "март марта марте мартом", "май мая мае маем", "июнь июня июне июнем", "июль июля июле июлем", "среду среды средам", "сегодня", "завтра", "вчера",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "yesterday");

    private static readonly Dictionary<string, string> Which = Forms(
        "next", "last", "this", "этом этот этого этой эту", "будущем будущий будущего будущей", "следующем следующий следующего следующей следующую",
        "прошлом прошлый прошлого прошлой прошлую", "нынешнем нынешний нынешнего нынешней", "текущем текущий текущего текущей");

    private static readonly HashSet<string> Periods = new(StringComparer.Ordinal)
    {
        "year", "month", "week", "spring", "summer", "autumn", "fall", "winter", "году", "год", "года", "месяце", "месяц", "месяца", "неделе", "неделя", "недели", "неделю",
    };

    private static readonly string[] Han =
    [
        "今年", "明年", "后年", "去年", "前年", "本月", "下月", "上月", "本周", "下周", "上周", "今天", "明天", "昨天", "今日", "明日", "昨日", "上半年", "下半年", "年初", "年底", "年中",
    ];

    private static readonly SearchValues<char> HanFirst = SearchValues.Create([.. Han.Select(word => word[0]).Distinct()]);

    /// <summary>What a folded word names, with the one before it; null where it names no time.</summary>
    public static string? Value(string word, string before)
    {
        if (Whole.TryGetValue(word, out var value))
        {
            return value;
        }

        return Periods.Contains(word) && Which.TryGetValue(before, out var which)
            ? which
            : Array.Find(RussianStarts, start => word.StartsWith(start, StringComparison.Ordinal));
    }

    /// <summary>Whether what a folded word names depends on the one before it.</summary>
    public static bool IsPeriod(string word) => Periods.Contains(word);

    /// <summary>The times named in Han characters, in order; linear.</summary>
    public static IEnumerable<string> InHan(string text, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (HanFirst.Contains(text[tokens[i].Span.Start])
                && Array.Find(Han, word => string.CompareOrdinal(text, tokens[i].Span.Start, word, 0, word.Length) == 0) is { } found)
            {
                yield return found;
            }
        }
    }

    private static Dictionary<string, string> Forms(params string[] lists) => lists
        .SelectMany(list => list.Split(' ').Select(word => (word, Value: list.Split(' ')[0])))
        .ToDictionary(item => item.word, item => item.Value, StringComparer.Ordinal);
}
