using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Dates as English writes them: June 28, 2021; 28 June; May 2024; in 2030; 2024-2025.</summary>
internal static class EnglishDate
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Reads the date at an atom; gives the index after it, or <paramref name="at"/>.</summary>
    public static int Read(ValueText text, int at, DateOnly? reference, List<Mention> found)
    {
        var month = MonthOf(text, at);
        if (month > 0)
        {
            return ReadMonthFirst(text, at, month, reference, found);
        }

        if (Day(text, at) is > 0 and var day)
        {
            var monthAt = text.Word(at + 1) == "of" ? at + 2 : at + 1;
            month = MonthOf(text, monthAt);
            var (year, end) = ReadYear(text, monthAt + 1, reference);
            return month > 0 && year > 0 && ValueIds.Date(year, month, day) is { } id ? Add(found, text.Mention(id, at, end), end) : at;
        }

        var number = NumericDate.Whole(text, at);
        if (number is < 1900 or > 2100 || EnglishValues.IsMoneyOrShare(text, at + 1)
            || (EnglishValues.IsNoun(text, at + 1) && !IsYearContext(text, at)))
        {
            return at;
        }

        return Add(found, text.Mention(ValueIds.Year(number), at, at + 1), at + 1);
    }

    private static int ReadMonthFirst(ValueText text, int at, int month, DateOnly? reference, List<Mention> found)
    {
        var day = Day(text, at + 1);
        if (day == 0)
        {
            var (monthYear, monthEnd) = ReadYear(text, at + 1, reference);

            // "May" and "March" are other words too, and a capital may begin a sentence.
            var isMonth = monthEnd > at + 1 || month is not (3 or 5) || text.Word(at - 1).IsOneOf("in", "last", "this", "since", "by", "of", "until", "next", "late", "early");
            return monthYear > 0 && isMonth ? Add(found, text.Mention(ValueIds.Month(monthYear, month), at, monthEnd), monthEnd) : at;
        }

        // June 28-30, 2021: the year stands after the last day alone.
        var lastAt = text.IsJoined(at + 2) ? at + 2 : text.Word(at + 2) is "to" or "-" or "and" ? at + 3 : 0;
        var last = lastAt > 0 ? Day(text, lastAt) : 0;
        var afterDays = last > 0 ? lastAt + 1 : at + 2;
        var (year, end) = ReadYear(text, text.Word(afterDays) == "," ? afterDays + 1 : afterDays, reference);
        end = end <= afterDays + 1 && NumericDate.Whole(text, end - 1) < 1000 ? afterDays : end;
        if (year == 0 || ValueIds.Date(year, month, day) is not { } id)
        {
            return at;
        }

        found.Add(text.Mention(id, at, last > 0 ? at + 2 : end));
        if (last > 0 && ValueIds.Date(year, month, last) is { } lastId)
        {
            found.Add(text.Mention(lastId, lastAt, end));
        }

        return end;
    }

    private static (int Year, int End) ReadYear(ValueText text, int at, DateOnly? reference) =>
        NumericDate.Whole(text, at) is >= 1000 and <= 2999 and var year ? (year, at + 1) : (reference?.Year ?? 0, at);

    private static int Day(ValueText text, int at)
    {
        var number = NumericDate.Whole(text, at);
        if (number == 0 && EnglishNumber.TryRead(text, at, out var read) && read is { IsOrdinal: true, IsWritten: false })
        {
            number = read.Whole;
        }

        return number is >= 1 and <= 31 ? number : 0;
    }

    /// <summary>Whether a folded word is the name of a month.</summary>
    internal static bool IsMonth(string word) => Months.Contains(word);

    private static int MonthOf(ValueText text, int at) =>
        text.IsCapitalized(at) ? Array.IndexOf(Months, text.Word(at)) + 1 : 0;

    private static bool IsYearContext(ValueText text, int at) =>
        text.IsJoined(at) || text.IsJoined(at + 1) || text.Word(at - 1).IsOneOf("in", "by", "since", "until", "from", "to", "of", "year", "through", "the", "before", "after", "during");

    private static int Add(List<Mention> found, Mention mention, int end)
    {
        found.Add(mention);
        return end;
    }
}
