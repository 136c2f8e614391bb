using ReadoutDiff.Lexicon.Matching;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Numbers of a Chinese text: digits, Han numerals or both with 万 and 亿, also rounded with 多 and 余.</summary>
internal static class ChineseQuantity
{
    private const int LongestNumeral = 16;

    /// <summary>Reads the number at an atom with all that multiplies it.</summary>
    public static bool TryRead(ValueText text, int at, out Quantity quantity)
    {
        quantity = default;
        decimal value;
        int end;
        var isWritten = text.Is(at, AtomKind.Han);
        if (isWritten)
        {
            if (!TryReadHan(text, at, out value, out end))
            {
                return false;
            }
        }
        else if (!DigitNumber.TryRead(text, at, decimalComma: false, out value, out end))
        {
            return false;
        }

        value *= ReadMagnitude(text, ref end);
        quantity = new Quantity(value, end, isWritten);
        return true;
    }

    /// <summary>Reads Han numerals alone, as in dates.</summary>
    public static bool TryReadHan(ValueText text, int at, out decimal value, out int end)
    {
        Span<char> numeral = stackalloc char[LongestNumeral];
        var length = 0;
        while (length < LongestNumeral && ChineseNumber.IsNumeral(text.Han(at + length)))
        {
            numeral[length] = text.Han(at + length);
            length++;
        }

        end = at + length;
        var isRead = ChineseNumber.TryRead(numeral[..length], out var whole);
        value = whole;
        return isRead;
    }

    private static decimal ReadMagnitude(ValueText text, ref int end)
    {
        var factor = 1m;
        var units = 0;
        while (units < 4)
        {
            var next = text.Han(end) is '多' or '余' or '来' ? end + 1 : end;
            decimal unit = text.Han(next) switch { '百' => 100, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };
            if (unit == 0)
            {
                // 来 belongs to the number only before a unit of counting: 10来年 but 10年来.
                end = text.Han(end) is '多' or '余' ? end + 1 : end;
                break;
            }

            factor *= unit;
            end = next + 1;
            units++;
        }

        return factor;
    }
}
