namespace ReadoutDiff.Versions;

/// <summary>Knows the words that turn a statement into its contrary.</summary>
internal static class Negations
{
    private const string Han = "不没沒無无非未勿莫否";

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "не", "ни", "нет", "без", "никогда", "никто", "ничто", "нельзя", "никак",
        "not", "no", "never", "without", "neither", "nor", "none", "nothing", "nobody", "cannot",
    };

    // Words that have one of these characters and negate nothing.
    private static readonly string[] Harmless =
    [
        "不断", "不斷", "不仅", "不僅", "不但", "不久", "不少", "不管", "不论", "不論", "不过", "不過", "不懈", "不已", "不遗余力", "不可分割", "源源不断",
        "非常", "非洲", "南非", "北非", "中非", "亚非", "莫斯科", "莫大", "未来", "未來", "无论", "無論", "无比", "無比", "是否", "能否", "可否", "与否", "否则", "莫桑比克", "非盟", "除非", "莫尔", "莫迪",
    ];

    /// <summary>Syllables before a word that make its contrary.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["не", "без", "бес", "un", "in", "im", "ir", "il", "non", "dis"];

    /// <summary>Whether a folded Russian or English word negates.</summary>
    public static bool Is(string word) => Words.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>How many Han characters negate; linear.</summary>
    public static int InHan(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Han.Contains(text[i], StringComparison.Ordinal) && !IsHarmless(text, i))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsHarmless(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in Harmless)
        {
            var start = at - word.IndexOf(text[at], StringComparison.Ordinal);
            if (start <= at && start >= 0 && text[start..].StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
