using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>
/// One fixed order of any two texts. Work on a pair is always done in this order, so that exchanging left and right
/// cannot change a result by rounding or by the breaking of ties.
/// </summary>
internal static class Orientation
{
    /// <summary>Whether the texts stand against the fixed order.</summary>
    public static bool IsReversed(AnalyzedReadout left, AnalyzedReadout right)
    {
        var (first, second) = (left.Readout, right.Readout);
        var order = first.Language.CompareTo(second.Language);
        order = order != 0 ? order : string.CompareOrdinal(first.Side.Code, second.Side.Code);
        order = order != 0 ? order : first.Text.Length.CompareTo(second.Text.Length);
        order = order != 0 ? order : string.CompareOrdinal(first.Text, second.Text);
        return order > 0;
    }
}
