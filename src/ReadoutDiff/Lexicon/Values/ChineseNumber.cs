using System.Buffers;
using System.Text;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Numbers written in Han characters.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly SearchValues<char> Units = SearchValues.Create("十百千万萬亿億");

    /// <summary>Whether a character can be part of a written number.</summary>
    public static bool IsNumeral(char c) => c is '〇' or '两' or '兩' or '十' or '百' or '千' or '万' or '萬' or '亿' or '億' || Digits.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// Reads a number written with units (一百二十, 两千零五十, 一万三千) or digit by digit (二〇二一).
    /// </summary>
    /// <returns>False where the characters are no well-formed number, such as 十四五.</returns>
    public static bool TryRead(ReadOnlySpan<char> han, out long value)
    {
        value = 0;
        if (han.IsEmpty || han.Length > 16)
        {
            return false;
        }

        return han.IndexOfAny(Units) < 0 ? TryReadDigits(han, out value) : TryReadUnits(han, out value);
    }

    /// <summary>Writes a number from 1 to 999 with units, as 一百二十 or 十五.</summary>
    public static string Write(int number)
    {
        var han = new StringBuilder();
        if (number >= 100)
        {
            han.Append(Digits[number / 100]).Append('百');
            number %= 100;
            if (number is > 0 and < 10)
            {
                han.Append('零');
            }
        }

        if (number >= 10)
        {
            if (number >= 20 || han.Length > 0)
            {
                han.Append(Digits[number / 10]);
            }

            han.Append('十');
            number %= 10;
        }

        if (number > 0)
        {
            han.Append(Digits[number]);
        }

        return han.ToString();
    }

    private static int Digit(char c) => c switch
    {
        '〇' => 0,
        '两' or '兩' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static bool TryReadDigits(ReadOnlySpan<char> han, out long value)
    {
        value = 0;
        foreach (var c in han)
        {
            var digit = Digit(c);
            if (digit < 0)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    private static bool TryReadUnits(ReadOnlySpan<char> han, out long value)
    {
        value = 0;
        long section = 0;
        long digit = -1;
        long lastUnit = long.MaxValue;
        long lastLarge = long.MaxValue;
        foreach (var c in han)
        {
            var unit = c switch { '十' => 10L, '百' => 100, '千' => 1_000, '万' or '萬' => 10_000, '亿' or '億' => 100_000_000, _ => 0 };
            if (unit == 0)
            {
                var read = Digit(c);
                if (read < 0 || (digit > 0 && read >= 0))
                {
                    return false;
                }

                digit = read;
            }
            else if (unit < 10_000)
            {
                if (unit >= lastUnit || (digit < 0 && !(unit == 10 && section == 0)))
                {
                    return false;
                }

                section += (digit <= 0 ? 1 : digit) * unit;
                (digit, lastUnit) = (-1, unit);
            }
            else
            {
                section += Math.Max(digit, 0);
                if (section == 0 || (unit >= lastLarge && unit != 100_000_000))
                {
                    return false;
                }

                value = unit == 100_000_000 ? (value + section) * unit : value + (section * unit);
                (section, digit, lastUnit, lastLarge) = (0, -1, long.MaxValue, unit);
            }
        }

        value += section + Math.Max(digit, 0);
        return true;
    }
}
