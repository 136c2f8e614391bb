using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Says which text was published first, as far as the pages give times.</summary>
internal static class PublicationFindings
{
    public static IEnumerable<Finding> Of(ComparedPair pair)
    {
        var (left, right) = (pair.Left.Readout, pair.Right.Readout);
        if (left.PublishedAt is not { } first || right.PublishedAt is not { } second)
        {
            yield break;
        }

        yield return new Finding(FindingKind.Publication, Message(left, first, right, second, pair.Names), [], []);
    }

    private static string Message(Readout left, DateTimeOffset first, Readout right, DateTimeOffset second, TextName names)
    {
        var times = $"{names.Left} {Time(first, left)}, {names.Right} {Time(second, right)}";
        if (left.HasTimeOfDay && right.HasTimeOfDay)
        {
            var gap = second - first;
            return gap == TimeSpan.Zero
                ? $"Both texts were published at the same time: {times}."
                : $"{Capital(gap > TimeSpan.Zero ? names.Left : names.Right)} was published first, by {Duration(gap.Duration())}: {times}.";
        }

        var days = DateOnly.FromDateTime(second.DateTime).DayNumber - DateOnly.FromDateTime(first.DateTime).DayNumber;
        return Math.Abs(days) < 2
            ? $"Which text was published first cannot be told, since no time of day is given for both: {times}."
            : $"{Capital(days > 0 ? names.Left : names.Right)} was published first, by about {Plural.Of(Math.Abs(days), "day")}: {times}.";
    }

    private static string Time(DateTimeOffset time, Readout readout) =>
        time.ToString(readout.HasTimeOfDay ? "yyyy-MM-dd HH:mm 'UTC'zzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Duration(TimeSpan gap)
    {
        var parts = new List<string>();
        if (gap.Days > 0)
        {
            parts.Add(Plural.Of(gap.Days, "day"));
        }

        if (gap.Hours > 0)
        {
            parts.Add(Plural.Of(gap.Hours, "hour"));
        }

        if (gap.Minutes > 0 && gap.Days == 0)
        {
            parts.Add(Plural.Of(gap.Minutes, "minute"));
        }

        return parts.Count == 0 ? "less than a minute" : string.Join(' ', parts);
    }

    private static string Capital(string name) => "T" + name[1..];
}
