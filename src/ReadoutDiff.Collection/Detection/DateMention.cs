using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Detection;

/// <summary>Dates written in Chinese, Russian, English or ISO form.</summary>
internal static partial class DateMention
{
    private static readonly string[] RussianMonths = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
    private static readonly string[] EnglishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first date with a year, and where it ends.</summary>
    public static (DateOnly Date, int End)? FindFull(string text)
    {
        (DateOnly Date, int End, int Start)? best = null;
        foreach (var regex in new[] { Iso(), Chinese(), Russian(), English(), DayFirst(), Dotted() })
        {
            foreach (Match match in regex.Matches(text))
            {
                if (match.Groups["y"].Success && Make(match, null) is { } date)
                {
                    if (best is null || match.Index < best.Value.Start)
                    {
                        best = (date, match.Index + match.Length, match.Index);
                    }

                    break;
                }
            }
        }

        return best is { } found ? (found.Date, found.End) : null;
    }

    /// <summary>
    /// The first date in a readout's opening, such as 6月28日, «28 июня» or "On June 28". A missing year is the one that
    /// brings it nearest to the given day; without such a day a date needs its own year.
    /// </summary>
    public static DateOnly? FindMeeting(string text, DateOnly? near)
    {
        (DateOnly Date, int Start)? best = null;
        foreach (var regex in new[] { Iso(), Chinese(), Russian(), English(), DayFirst() })
        {
            foreach (Match match in regex.Matches(text))
            {
                if (Make(match, near) is { } date && (near is null || Math.Abs(date.DayNumber - near.Value.DayNumber) <= 31))
                {
                    if (best is null || match.Index < best.Value.Start)
                    {
                        best = (date, match.Index);
                    }

                    break;
                }
            }
        }

        return best?.Date;
    }

    private static DateOnly? Make(Match match, DateOnly? near)
    {
        var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
        var month = Month(match.Groups["m"].Value);
        if (match.Groups["y"].Success)
        {
            return Valid(int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture), month, day);
        }

        if (near is not { } anchor)
        {
            return null;
        }

        DateOnly? nearest = null;
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (Valid(year, month, day) is { } date && (nearest is null || Distance(date, anchor) < Distance(nearest.Value, anchor)))
            {
                nearest = date;
            }
        }

        return nearest;
    }

    private static int Distance(DateOnly left, DateOnly right) => Math.Abs(left.DayNumber - right.DayNumber);

    private static DateOnly? Valid(int year, int month, int day)
        => year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Month(string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var lower = name.ToLowerInvariant();
        var russian = lower.StartsWith("мар", StringComparison.Ordinal) ? 2 : Array.FindIndex(RussianMonths, m => lower.StartsWith(m, StringComparison.Ordinal));
        return 1 + (russian >= 0 ? russian : Array.FindIndex(EnglishMonths, m => lower.StartsWith(m, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)(?:(?<y>\d{4})年)?(?<m>\d{1,2})月(?<d>\d{1,2})日", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s(?<m>янв(?:аря|\.)?|фев(?:раля|р?\.)?|марта?|мар\.|апр(?:еля|\.)?|мая|июн[яь]|июл[яь]|авг(?:уста|\.)?|сен(?:тября|т?\.)?|окт(?:ября|\.)?|ноя(?:бря|б?\.)?|дек(?:абря|\.)?)(?!\p{L})(?:,?\s(?<y>\d{4}))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, InputLimits.MatchMilliseconds)]
    private static partial Regex Russian();

    [GeneratedRegex(@"(?<!\p{L})(?<m>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)\s(?<d>\d{1,2})(?!\d)(?:,?\s(?<y>\d{4})(?!\d))?", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex English();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s(?<m>January|February|March|April|May|June|July|August|September|October|November|December)(?:,?\s(?<y>\d{4}))?", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex DayFirst();

    // As Russian sites print dates in listings.
    [GeneratedRegex(@"(?<![\d.])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d{2})(?!\d)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Dotted();
}
