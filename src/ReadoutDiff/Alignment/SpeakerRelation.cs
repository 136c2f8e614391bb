using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>How the speakers of two statements go together, as one of the speaker features.</summary>
internal static class SpeakerRelation
{
    /// <summary>The feature that holds; null where a speaker is unknown or the narrator tells both.</summary>
    public static PairFeature? Of(StatementProfile left, StatementProfile right)
    {
        var (a, b) = (left.Speaker.Kind, right.Speaker.Kind);
        if (a == SpeakerKind.Unknown || b == SpeakerKind.Unknown)
        {
            return null;
        }

        if (a == SpeakerKind.Narrator || b == SpeakerKind.Narrator)
        {
            return a == b ? null : PairFeature.SpeakerNarrated;
        }

        if (left.Speaker == right.Speaker)
        {
            return PairFeature.SpeakerSame;
        }

        if (a == SpeakerKind.Both || b == SpeakerKind.Both)
        {
            return PairFeature.SpeakerCompatible;
        }

        return a != b && left.Country.Length > 0 && left.Country == right.Country
            ? PairFeature.SpeakerCompatible
            : PairFeature.SpeakerConflict;
    }
}
