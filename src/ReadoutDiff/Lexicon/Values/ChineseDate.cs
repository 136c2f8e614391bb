using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Dates as Chinese writes them: 2021年6月28日, 6月28日至30日, 二〇二一年, 2024－2025年.</summary>
internal static class ChineseDate
{
    /// <summary>Reads the date at an atom; gives the index after it, or <paramref name="at"/>.</summary>
    public static int Read(ValueText text, int at, DateOnly? reference, List<Mention> found)
    {
        if (!TryReadNumber(text, at, out var number, out var end))
        {
            return at;
        }

        if (number is >= 1000 and <= 2999 && text.Han(end) == '年')
        {
            var afterMonth = ReadMonth(text, at, end + 1, number, found);
            if (afterMonth > end + 1)
            {
                return afterMonth;
            }

            found.Add(text.Mention(ValueIds.Year(number), at, end + 1));
            return end + 1;
        }

        if (number is >= 1000 and <= 2999 && TryReadNumber(text, SkipTo(text, end), out var last, out var lastEnd)
            && last > number && last <= 2999 && text.Han(lastEnd) == '年')
        {
            found.Add(text.Mention(ValueIds.Year(number), at, end));
            return end;
        }

        return reference is { } date && number <= 12 && text.Han(end) == '月' ? ReadMonth(text, at, at, date.Year, found) : at;
    }

    /// <summary>Reads month and day of a known year; the mention begins at <paramref name="start"/>.</summary>
    public static int ReadMonth(ValueText text, int start, int at, int year, List<Mention> found)
    {
        if (!TryReadNumber(text, at, out var month, out var end) || month is < 1 or > 12 || text.Han(end) != '月')
        {
            return at;
        }

        end++;
        if (text.Han(end) == '份')
        {
            end++;
        }

        if (!TryReadDay(text, end, out var day, out var afterDay) || ValueIds.Date(year, month, day) is not { } id)
        {
            found.Add(text.Mention(ValueIds.Month(year, month), start, end));
            return end;
        }

        found.Add(text.Mention(id, start, afterDay));
        var to = SkipTo(text, afterDay);
        if (to > afterDay && TryReadDay(text, to, out var lastDay, out var afterLast) && ValueIds.Date(year, month, lastDay) is { } lastId)
        {
            found.Add(text.Mention(lastId, to, afterLast));
            return afterLast;
        }

        return afterDay;
    }

    private static bool TryReadDay(ValueText text, int at, out int day, out int end)
    {
        if (!TryReadNumber(text, at, out day, out end))
        {
            return false;
        }

        if (text.Han(end) is '日' or '号')
        {
            end++;
            return true;
        }

        // 7至10日: the sign stands after the last day alone.
        var to = SkipTo(text, end);
        return (to > end || text.IsJoined(end)) && TryReadNumber(text, to, out _, out var last) && text.Han(last) == '日';
    }

    private static int SkipTo(ValueText text, int at) =>
        text.Han(at) is '至' or '到' || text.Word(at) is "-" or "~" ? at + 1 : at;

    private static bool TryReadNumber(ValueText text, int at, out int number, out int end)
    {
        decimal value;
        var isRead = text.IsNumber(at)
            ? DigitNumber.TryRead(text, at, decimalComma: false, out value, out end)
            : ChineseQuantity.TryReadHan(text, at, out value, out end);
        number = isRead && value <= 9999 && value == decimal.Truncate(value) ? (int)value : 0;
        return number > 0;
    }
}
