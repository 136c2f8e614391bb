namespace ReadoutDiff.Statements.Chinese;

/// <summary>Tells subjects that cannot be a person's name.</summary>
internal static class HanNonNames
{
    // Characters of function words and of common subjects; none of them is usual in a name or its transliteration.
    private const string Characters = "的了是在有和与对就要会将不也还都这那此其所者们方国家人民议公报文件声明条约协定章程事件关系历史同时双上下中后前并一各该";

    private static readonly string[] Allowed = ["卫国", "建国", "立国", "国强", "爱国", "保国", "国梁", "一鸣"];

    /// <summary>Whether a sequence cannot be a name.</summary>
    public static bool Contains(string words) =>
        words.Any(c => Characters.Contains(c, StringComparison.Ordinal)) && !Array.Exists(Allowed, name => words.EndsWith(name, StringComparison.Ordinal));
}
