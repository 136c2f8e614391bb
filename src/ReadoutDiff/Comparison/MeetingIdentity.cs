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

    // Both accounts of a meeting name both principals, so that a principal of one text whom the other has nowhere makes it doubtful.
    private static IEnumerable<Finding> People(ComparedPair pair)
    {
        var (left, right) = (Strangers(pair, isLeft: true), Strangers(pair, isLeft: false));
        if (left.Length == 0 && right.Length == 0)
        {
            yield break;
        }

        var parts = new[] { Absent(pair, left, isLeft: true), Absent(pair, right, isLeft: false) }.Where(part => part.Length > 0);
        yield return new Finding(
            FindingKind.DifferentMeeting,
            $"The texts may be of different meetings: {string.Join("; ", parts)}.",
            [.. left.SelectMany(id => pair.LeftTable[id].Statements).Distinct().Order()],
            [.. right.SelectMany(id => pair.RightTable[id].Statements).Distinct().Order()])
        {
            Concepts = [.. left, .. right],
            Caveat = (left.Length > 0 ? pair.RightCaveat : null) ?? (right.Length > 0 ? pair.LeftCaveat : null),
        };
    }

    // Principals of one text, speaking in it or named at its head, whom the other does not name.
    private static string[] Strangers(ComparedPair pair, bool isLeft) =>
    [
        .. pair.Participants.Countries.Order(StringComparer.Ordinal)
            .Select(country => Participants.Leader(country, pair.Text(isLeft), pair.Table(isLeft), pair.Lexicon))
            .OfType<string>()
            .Where(id => !pair.Table(!isLeft)[id].IsFound && IsPrincipal(pair.Text(isLeft), pair.Table(isLeft)[id], id)),
    ];

    private static bool IsPrincipal(AnalyzedReadout text, ConceptPresence presence, string id) =>
        presence.Sections.Any(section => section is Section.Title or Section.Lede)
        || text.Statements.Any(statement => statement.Attribution.Speaker == Speaker.Person(id));

    private static string Absent(ComparedPair pair, string[] ids, bool isLeft) => ids.Length == 0
        ? ""
        : $"{string.Join(" and ", ids.Select(pair.Label))} of {pair.Names.Of(isLeft)} {(ids.Length == 1 ? "was" : "were")} not found in {pair.Names.Of(!isLeft)}";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
