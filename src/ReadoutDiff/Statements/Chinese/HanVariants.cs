using System.Collections.Frozen;

namespace ReadoutDiff.Statements.Chinese;

/// <summary>Folds the traditional characters of reporting clauses to simplified ones, one for one, so that offsets stay.</summary>
internal static class HanVariants
{
    private const string Traditional = "習雙兩國領導會談說對話認為願讚贊謝賀強調總統長書記請開發關係問題應約兩議議個這時來還給與並讓際見證簽舉參團結聲張導熱歡達闡補轉廣傳東羅烏蘭聯務聞";
    private const string Simplified = "习双两国领导会谈说对话认为愿赞赞谢贺强调总统长书记请开发关系问题应约两议议个这时来还给与并让际见证签举参团结声张导热欢达阐补转广传东罗乌兰联务闻";

    private static readonly FrozenDictionary<char, char> Map = Traditional.Zip(Simplified).DistinctBy(pair => pair.First)
        .ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The same text with traditional characters replaced where a reporting clause needs them.</summary>
    public static string Simplify(ReadOnlySpan<char> text)
    {
        var result = new char[text.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Map.TryGetValue(text[i], out var simple) ? simple : text[i];
        }

        return new string(result);
    }
}
