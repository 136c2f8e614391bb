using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Finds what each side has the other's speakers say, and sets it beside the other side's own account.</summary>
internal static class CrossAttributions
{
    private const double SureScore = 0.7;

    /// <summary>The claims of the left text, then those of the right, in published order; none where the sides are the same or not known.</summary>
    public static IReadOnlyList<CrossAttribution> Of(ComparedPair pair)
    {
        var (left, right) = (pair.Left.Readout.Side, pair.Right.Readout.Side);
        return left.IsKnown && right.IsKnown && left != right ? [.. Claims(pair, isLeft: true), .. Claims(pair, isLeft: false)] : [];
    }

    private static IEnumerable<CrossAttribution> Claims(ComparedPair pair, bool isLeft)
    {
        var (text, other) = (pair.Text(isLeft), pair.Text(!isLeft));
        foreach (var statement in text.Statements)
        {
            var speaker = statement.Attribution.Speaker;
            if (Participants.CountryOf(speaker, pair.Lexicon) != other.Readout.Side.Code)
            {
                continue;
            }

            var counterparts = pair.Counterparts(statement.Order, isLeft);
            var claim = new CrossAttribution(
                text.Readout.Side,
                speaker,
                statement.Order,
                isLeft,
                counterparts,
                Agrees(speaker, counterparts.Select(order => other.Statements[order].Attribution.Speaker), pair));
            yield return claim with { Caveat = Caveat(claim, pair) };
        }
    }

    // That the accounts part is a grave claim: where the pairing may be at fault, it is said.
    private static string? Caveat(CrossAttribution claim, ComparedPair pair)
    {
        var group = pair.Group(claim.Statement, claim.IsLeft);
        return claim.Agreement switch
        {
            SpeakerAgreement.NotFound => pair.AlignmentCaveat(!claim.IsLeft),
            SpeakerAgreement.Agrees => null,
            _ when group!.Score < SureScore => string.Create(
                CultureInfo.InvariantCulture,
                $"That the statements correspond is uncertain (probability {group.Score:0.00})."),
            SpeakerAgreement.Differs when (claim.IsLeft ? group!.Left : group!.Right).Count > 1 =>
                "It corresponds only together with other statements, so which of them is meant is uncertain.",
            _ => null,
        };
    }

    // A speaker of the same side counts as agreeing where either account names only the side; narration names no one.
    private static bool? Agrees(Speaker claimed, IEnumerable<Speaker> own, ComparedPair pair)
    {
        var named = own.Where(speaker => speaker.Kind is SpeakerKind.Person or SpeakerKind.Delegation or SpeakerKind.Both).ToArray();
        if (named.Length == 0)
        {
            return null;
        }

        var country = Participants.CountryOf(claimed, pair.Lexicon);
        return Array.Exists(named, speaker =>
            speaker == claimed
            || speaker.Kind == SpeakerKind.Both
            || ((speaker.Kind == SpeakerKind.Delegation || claimed.Kind == SpeakerKind.Delegation)
                && Participants.CountryOf(speaker, pair.Lexicon) == country));
    }
}
