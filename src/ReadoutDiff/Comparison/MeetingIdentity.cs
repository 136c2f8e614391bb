using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Warns where the two texts may not be two accounts of one meeting.</summary>
internal static class MeetingIdentity
{
    // Dates of one meeting may differ by a day between time zones.
    private const int DaysApart = 1;

    // A text is published within days of the meeting; translations take longest.
    private const int PublicationDaysApart = 3;

    public static IEnumerable<Finding> Of(ComparedPair pair)
    {
        var (left, right) = (pair.Left.Readout, pair.Right.Readout);
        if (left.Text.Length > 0 && left.Text == right.Text)
        {
            yield return new Finding(FindingKind.SameText, "Both inputs are the same text, character for character.", [], []);
        }
        else if (left.Side.IsKnown && left.Side == right.Side)
        {
            yield return new Finding(
                FindingKind.SameSide,
                $"Both texts are accounts of the same side ({TextName.SideName(left.Side)}), so nothing is said of the other side's account.",
                [],
                []);
        }

        if (Dates(left, right) is { } dates)
        {
            yield return new Finding(FindingKind.DifferentMeeting, dates, [], []);
        }

        foreach (var finding in People(pair))
        {
            yield return finding;
        }
    }

    private static string? Dates(Readout left, Readout right)
    {
        if (left.MeetingDate is { } first && right.MeetingDate is { } second)
        {
            return Math.Abs(first.DayNumber - second.DayNumber) > DaysApart
                ? $"The texts may be of different meetings: the left one is of {Iso(first)}, the right one of {Iso(second)}."
                : null;
        }

        if (left.PublishedAt is { } one && right.PublishedAt is { } other)
        {
            var (leftDay, rightDay) = (DateOnly.FromDateTime(one.DateTime), DateOnly.FromDateTime(other.DateTime));
            return Math.Abs(leftDay.DayNumber - rightDay.DayNumber) > PublicationDaysApart
                ? $"The texts may be of different meetings: the left one was published on {Iso(leftDay)}, the right one on {Iso(rightDay)}."
                : null;
        }

        return null;
    }

    private static IEnumerable<Finding> People(ComparedPair pair)
    {
        foreach (var country in pair.Participants.Countries.Order(StringComparer.Ordinal))
        {
            var left = Participants.Leader(country, pair.Left, pair.LeftTable, pair.Lexicon);
            var right = Participants.Leader(country, pair.Right, pair.RightTable, pair.Lexicon);
            if (left is null || right is null || pair.RightTable[left].IsFound || pair.LeftTable[right].IsFound)
            {
                continue;
            }

            yield return new Finding(
                FindingKind.DifferentMeeting,
                $"The texts may be of different meetings: for the {TextName.SideName(new Side(country))} side the left one names {pair.Label(left)} first of all, the right one {pair.Label(right)}, and neither is found in the other text.",
                pair.LeftTable[left].Statements,
                pair.RightTable[right].Statements)
            {
                Concepts = [left, right],
                Caveat = pair.LeftCaveat ?? pair.RightCaveat,
            };
        }
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
