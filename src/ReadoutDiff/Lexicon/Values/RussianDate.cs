using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Dates as Russian writes them: 28 июня 2021 года, в мае 2024 года, с 7 по 10 мая, 28.06.2021, в 2024–2025 годах.</summary>
internal static class RussianDate
{
    private static readonly string[] Months =
        ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    /// <summary>Reads the date at an atom; gives the index after it, or <paramref name="at"/>.</summary>
    public static int Read(ValueText text, int at, DateOnly? reference, List<Mention> found)
    {
        if (!text.IsNumber(at))
        {
            return ReadMonthAlone(text, at, reference, found);
        }

        if (NumericDate.Read(text, at, found) is var afterNumeric && afterNumeric > at)
        {
            return afterNumeric;
        }

        var number = Whole(text, at);
        if (number is >= 1 and <= 31)
        {
            return ReadDay(text, at, number, reference, found);
        }

        if (number is < 1000 or > 2999 || (text.IsNumber(at + 1) && text.FollowsAfterOneSpace(at + 1) && text.Word(at + 1).Length == 3))
        {
            return at;
        }

        // A bare year stands before «год», in a range of years, or ends a name: «Повестка-2030».
        var end = at + 1;
        var isRange = text.IsNumber(end) && (text.IsJoined(end) && Whole(text, end) is >= 1000 and <= 2999);
        if (text.Word(end).IsOneOf("го", "му", "м") && text.IsJoined(end))
        {
            end++;
        }

        var isYear = isRange || IsYearWord(text.Word(end))
            || (number is >= 1900 and <= 2100 && (text.IsJoined(at) || !CanCount(text, end)));
        if (!isYear)
        {
            return at;
        }

        end = IsYearWord(text.Word(end)) && !isRange ? end + 1 : end;
        found.Add(text.Mention(ValueIds.Year(number), at, end));
        return end;
    }

    /// <summary>The month, 1 to 12, that a folded word names in any case; 0 for other words.</summary>
    internal static int MonthOf(string word)
    {
        if (word is "май" or "мая" or "мае" or "маю" or "маем")
        {
            return 5;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if (i != 4 && word.Length <= Months[i].Length + 2 && word.StartsWith(Months[i], StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static int ReadDay(ValueText text, int at, int day, DateOnly? reference, List<Mention> found)
    {
        var monthAt = at + 1;

        // «с 7 по 10 мая», «7–10 мая»: the month stands after the last day alone.
        if (text.Word(monthAt) is "по" or "и" or "-" && text.IsNumber(monthAt + 1))
        {
            monthAt += 2;
        }
        else if (text.IsNumber(monthAt) && text.IsJoined(monthAt))
        {
            monthAt++;
        }

        var month = MonthOf(text.Word(monthAt));
        if (month == 0)
        {
            return at;
        }

        var (year, end) = ReadYear(text, monthAt + 1, reference);
        if (year == 0 || ValueIds.Date(year, month, day) is not { } id)
        {
            return at;
        }

        var isAlone = monthAt == at + 1;
        found.Add(text.Mention(id, at, isAlone ? end : at + 1));
        return isAlone ? end : at + 1;
    }

    private static int ReadMonthAlone(ValueText text, int at, DateOnly? reference, List<Mention> found)
    {
        var month = MonthOf(text.Word(at));
        if (month == 0)
        {
            return at;
        }

        var (year, end) = ReadYear(text, at + 1, reference);
        if (year == 0)
        {
            return at;
        }

        found.Add(text.Mention(ValueIds.Month(year, month), at, end));
        return end;
    }

    private static (int Year, int End) ReadYear(ValueText text, int at, DateOnly? reference)
    {
        if (Whole(text, at) is >= 1000 and <= 2999 and var year)
        {
            return (year, IsYearWord(text.Word(at + 1)) ? at + 2 : at + 1);
        }

        return (reference?.Year ?? 0, at);
    }

    private static bool IsYearWord(string word) => word is "г" or "гг" or "год" or "года" or "году" or "годом" or "годе" or "годы" or "годов" or "годах" or "годам" or "годами";

    private static bool CanCount(ValueText text, int at) => RussianValues.IsNoun(text, at);

    private static int Whole(ValueText text, int at) => NumericDate.Whole(text, at);
}
