using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>A verdict as a sign and in words, since colour alone says nothing to some readers and on paper.</summary>
internal static class VerdictSigns
{
    public static string Sign(this Verdict verdict) => verdict switch
    {
        Verdict.LeftOnly => "◧",
        Verdict.RightOnly => "◨",
        Verdict.BothLeftHeavier => "◐",
        Verdict.BothRightHeavier => "◑",
        _ => "●",
    };

    public static string Words(this Verdict verdict, DisplayNames names) => verdict switch
    {
        Verdict.LeftOnly => $"Only in the {names.LeftText}",
        Verdict.RightOnly => $"Only in the {names.RightText}",
        Verdict.BothLeftHeavier => $"In both, more weight in the {names.LeftText}",
        Verdict.BothRightHeavier => $"In both, more weight in the {names.RightText}",
        _ => "In both, with like weight",
    };
}
