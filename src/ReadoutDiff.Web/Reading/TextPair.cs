using ReadoutDiff.Archive;
using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Reading;

/// <summary>Which two texts of a meeting are beside each other.</summary>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text.</param>
internal sealed record TextPair(MeetingText Left, MeetingText Right)
{
    /// <summary>
    /// The texts asked for by their captures; for those not asked for, one of each side: China's on the left where there is one, each in the
    /// side's own language where it is there. Null where the meeting has not two texts.
    /// </summary>
    public static TextPair? Choose(MeetingRecord meeting, long? left, long? right)
    {
        var texts = TextOrder.Of(meeting.Texts, text => text.Side, text => text.Language, text => text.Address).ToList();
        var rightText = texts.Find(text => text.SnapshotId == right);
        var leftText = texts.Find(text => text.SnapshotId == left && text != rightText)
            ?? texts.Find(text => text != rightText && (rightText is null || text.Side != rightText.Side))
            ?? texts.Find(text => text != rightText);
        rightText ??= texts.Find(text => text != leftText && text.Side != leftText?.Side) ?? texts.Find(text => text != leftText);
        return leftText is null || rightText is null ? null : new TextPair(leftText, rightText);
    }
}
