using System.Globalization;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>Reads figures that are written in words. One is left out: in the three languages it is as often no figure.</summary>
internal static class NumberWords
{
    private const string HanDigits = "一二三四五六七八九十百千万亿两〇零";

    // What is counted, or numbers something: after these a run of Han digits is a figure and no part of a word such as 一致.
    private const string Counters = "点點项項个個次年月日号號名位届屆条條份轮輪倍岁歲天%％";

    private static readonly Dictionary<string, string> English = Values(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half dozen",
        "second third fourth fifth sixth seventh eighth ninth tenth");

    private static readonly (string Start, string Value)[] Russian =
    [
        ("двенадцат", "12"), ("двадцат", "20"), ("двест", "200"), ("двух", "2"), ("двум", "2"), ("тринадцат", "13"), ("тридцат", "30"), ("трист", "300"),
        ("четырнадцат", "14"), ("четыреста", "400"), ("четыр", "4"), ("пятнадцат", "15"), ("пятьдесят", "50"), ("пятьсот", "500"), ("шестнадцат", "16"),
        ("шестьдесят", "60"), ("семнадцат", "17"), ("семьдесят", "70"), ("восемнадцат", "18"), ("восемьдесят", "80"), ("девятнадцат", "19"), ("девяност", "90"),
        ("одиннадцат", "11"), ("тысяч", "1000"), ("миллион", "million"), ("миллиард", "billion"), ("триллион", "trillion"),
    ];

    private static readonly Dictionary<string, string> RussianWords = new(StringComparer.Ordinal)
    {
        ["два"] = "2", ["две"] = "2", ["три"] = "3", ["трех"] = "3", ["трем"] = "3", ["тремя"] = "3", ["пять"] = "5", ["пяти"] = "5", ["пятью"] = "5",
        ["шесть"] = "6", ["шести"] = "6", ["шестью"] = "6", ["семь"] = "7", ["семи"] = "7", ["восемь"] = "8", ["восьми"] = "8", ["девять"] = "9", ["девяти"] = "9",
        ["десять"] = "10", ["десяти"] = "10", ["десятью"] = "10", ["сорок"] = "40", ["сорока"] = "40", ["сто"] = "100", ["ста"] = "100",
        ["второй"] = "2nd", ["вторая"] = "2nd", ["второго"] = "2nd", ["третий"] = "3rd", ["третья"] = "3rd", ["третьего"] = "3rd",
    };

    /// <summary>The value of a folded word; null where it is no figure.</summary>
    public static string? Value(string word, string stem)
    {
        if (English.TryGetValue(word, out var value) || English.TryGetValue(stem, out value) || RussianWords.TryGetValue(word, out value))
        {
            return value;
        }

        foreach (var (start, number) in Russian)
        {
            if (word.StartsWith(start, StringComparison.Ordinal))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The figures written in Han digits before what they count, or after 第.</summary>
    public static IEnumerable<string> InHan(string text, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var start = i;
            while (i < tokens.Count && IsDigit(text, tokens[i]))
            {
                i++;
            }

            var isOne = i == start + 1 && text[tokens[start].Span.Start] == '一';
            if (i > start && ((start > 0 && text[tokens[start - 1].Span.Start] == '第') || (!isOne && i < tokens.Count && Counters.Contains(text[tokens[i].Span.Start], StringComparison.Ordinal))))
            {
                yield return text[tokens[start].Span.Start..tokens[i - 1].Span.End];
            }
        }
    }

    private static bool IsDigit(string text, Token token) =>
        token.Kind == TokenKind.Han && token.Span.Length == 1 && HanDigits.Contains(text[token.Span.Start], StringComparison.Ordinal);

    private static Dictionary<string, string> Values(params string[] lists) => lists
        .SelectMany((list, kind) => list.Split(' ').Select((word, i) => (word, Value: kind.ToString(CultureInfo.InvariantCulture) + ":" + i.ToString(CultureInfo.InvariantCulture))))
        .ToDictionary(item => item.word, item => item.Value, StringComparer.Ordinal);
}
