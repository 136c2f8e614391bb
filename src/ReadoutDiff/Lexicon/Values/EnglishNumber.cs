using System.Collections.Frozen;
using System.Globalization;
using ReadoutDiff.Lexicon.Matching;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Numbers of an English text, in digits or words: 240 billion, twenty-five, one hundred and twenty, 75th, seventy-fifth.</summary>
internal static class EnglishNumber
{
    private static readonly FrozenDictionary<string, decimal> Cardinals = NumberTable.Read(
        "one=1; two=2; three=3; four=4; five=5; six=6; seven=7; eight=8; nine=9; ten=10; eleven=11; twelve=12; thirteen=13;"
        + "fourteen=14; fifteen=15; sixteen=16; seventeen=17; eighteen=18; nineteen=19; twenty=20; thirty=30; forty=40; fifty=50;"
        + "sixty=60; seventy=70; eighty=80; ninety=90; hundred=100");

    private static readonly FrozenDictionary<string, decimal> Ordinals = NumberTable.Read(
        "first=1; second=2; third=3; fourth=4; fifth=5; sixth=6; seventh=7; eighth=8; ninth=9; tenth=10; eleventh=11; twelfth=12;"
        + "thirteenth=13; fourteenth=14; fifteenth=15; sixteenth=16; seventeenth=17; eighteenth=18; nineteenth=19; twentieth=20;"
        + "thirtieth=30; fortieth=40; fiftieth=50; sixtieth=60; seventieth=70; eightieth=80; ninetieth=90; hundredth=100");

    private static readonly FrozenDictionary<string, decimal> Magnitudes = NumberTable.Read(
        "thousand thousands=1000; million millions mln mn=1000000; billion billions bln bn=1000000000; trillion trillions trn tn=1000000000000");

    /// <summary>Whether a folded word is a number or an ordinal, in letters or, as an ordinal, in digits.</summary>
    public static bool IsNumberWord(string word) => TryReadDigitOrdinal(word, out _) || TryReadWord(word, out _, out _);

    /// <summary>Reads the number at an atom.</summary>
    public static bool TryRead(ValueText text, int at, out Quantity quantity)
    {
        quantity = default;
        decimal value;
        int end;
        var isOrdinal = false;
        var isWritten = false;
        if (text.IsNumber(at))
        {
            if (!DigitNumber.TryRead(text, at, decimalComma: false, out value, out end))
            {
                return false;
            }
        }
        else if (TryReadDigitOrdinal(text.Word(at), out value))
        {
            (end, isOrdinal) = (at + 1, true);
        }
        else if (text.Is(at, AtomKind.Word) && TryReadWords(text, at, out value, out end, out isOrdinal))
        {
            isWritten = true;
        }
        else
        {
            return false;
        }

        while (!isOrdinal && Magnitudes.TryGetValue(text.Word(end), out var magnitude) && value <= 1_000_000_000_000m)
        {
            value *= magnitude;
            end++;
        }

        quantity = new Quantity(value, end, isWritten, isOrdinal);
        return true;
    }

    private static bool TryReadDigitOrdinal(string word, out decimal value)
    {
        value = 0;
        return word.Length is > 2 and < 8 && word[^2..] is "st" or "nd" or "rd" or "th"
            && decimal.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    // [unit hundred [and]] [tens] [unit], the last of them perhaps an ordinal.
    private static bool TryReadWords(ValueText text, int at, out decimal value, out int end, out bool isOrdinal)
    {
        (value, end, isOrdinal) = (0, at, false);
        if (Cardinals.TryGetValue(text.Word(at), out var hundreds) && hundreds < 10 && text.Word(at + 1) == "hundred")
        {
            (value, end) = (hundreds * 100, at + 2);
        }

        var next = end > at && text.Word(end) == "and" ? end + 1 : end;
        if (!TryReadWord(text.Word(next), out var part, out isOrdinal) || (part >= 100 && end > at))
        {
            return end > at;
        }

        (value, end) = (value + part, next + 1);
        if (!isOrdinal && part is >= 20 and < 100 && TryReadWord(text.Word(end), out var unit, out var isUnitOrdinal) && unit < 10)
        {
            (value, end, isOrdinal) = (value + unit, end + 1, isUnitOrdinal);
        }

        return true;
    }

    private static bool TryReadWord(string word, out decimal value, out bool isOrdinal)
    {
        isOrdinal = Ordinals.TryGetValue(word, out value);
        return isOrdinal || Cardinals.TryGetValue(word, out value);
    }
}
