using System.Collections.Frozen;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Numbers of a Russian text, in digits or words, in any case: 240 млрд, двадцать пять, полтора миллиона, семьдесят пятая.</summary>
internal static class RussianNumber
{
    private static readonly FrozenDictionary<string, decimal> Cardinals = NumberTable.Read(
        "один одна одно одного одной=1; два две двух двум двумя=2; три трех трем тремя=3; четыре четырех четырьмя=4; пять пяти пятью=5;"
        + "шесть шести шестью=6; семь семи семью=7; восемь восьми восемью=8; девять девяти девятью=9; десять десяти десятью=10;"
        + "одиннадцать одиннадцати=11; двенадцать двенадцати=12; тринадцать тринадцати=13; четырнадцать четырнадцати=14;"
        + "пятнадцать пятнадцати=15; шестнадцать шестнадцати=16; семнадцать семнадцати=17; восемнадцать восемнадцати=18;"
        + "девятнадцать девятнадцати=19; двадцать двадцати двадцатью=20; тридцать тридцати тридцатью=30; сорок сорока=40;"
        + "пятьдесят пятидесяти=50; шестьдесят шестидесяти=60; семьдесят семидесяти=70; восемьдесят восьмидесяти=80;"
        + "девяносто девяноста=90; сто ста=100; двести двухсот=200; триста трехсот=300; четыреста четырехсот=400; пятьсот пятисот=500;"
        + "полтора полутора полторы=1.5");

    private static readonly FrozenDictionary<string, decimal> Magnitudes = NumberTable.Read(
        "тысяча тысячи тысяч тысячам тысячами тыс=1000; миллион миллиона миллионов миллионам миллионами млн=1000000;"
        + "миллиард миллиарда миллиардов миллиардам миллиардами млрд=1000000000;"
        + "триллион триллиона триллионов триллионам триллионами трлн=1000000000000");

    // Stems of ordinals; the adjective's ending follows.
    private static readonly FrozenDictionary<string, decimal> Ordinals = NumberTable.Read(
        "перв=1; втор=2; треть=3; четверт=4; пят=5; шест=6; седьм=7; восьм=8; девят=9; десят=10; одиннадцат=11; двенадцат=12;"
        + "тринадцат=13; четырнадцат=14; пятнадцат=15; шестнадцат=16; семнадцат=17; восемнадцат=18; девятнадцат=19; двадцат=20;"
        + "тридцат=30; сороков=40; пятидесят=50; шестидесят=60; семидесят=70; восьмидесят=80; девяност=90; сот=100");

    /// <summary>Reads the number at an atom.</summary>
    public static bool TryRead(ValueText text, int at, out Quantity quantity)
    {
        quantity = default;
        var isWritten = !text.IsNumber(at);
        decimal value;
        int end;
        var isOrdinal = false;
        if (isWritten)
        {
            if (!TryReadWords(text, at, out value, out end, out isOrdinal))
            {
                return false;
            }
        }
        else if (!DigitNumber.TryRead(text, at, decimalComma: true, out value, out end))
        {
            return false;
        }
        else if (text.IsJoined(end) && text.Word(end) is "й" or "я" or "ю" or "е" or "го" or "му" or "м" or "ой" or "ая" or "ую" or "ый")
        {
            (isOrdinal, end) = (true, end + 1);
        }

        while (Magnitudes.TryGetValue(text.Word(end), out var magnitude) && value <= 1_000_000_000_000m)
        {
            value *= magnitude;
            end++;
        }

        quantity = new Quantity(value, end, isWritten, isOrdinal);
        return true;
    }

    /// <summary>Whether a folded word is a number or an ordinal.</summary>
    public static bool IsNumberWord(string word) => TryReadWord(word, out _, out _);

    /// <summary>Reads the first part of words such as «двадцатилетие» and «семидесятипятилетний», which is in the genitive.</summary>
    public static bool TryReadGenitivePrefix(ReadOnlySpan<char> prefix, out int value)
    {
        value = 0;
        if (prefix is "сто")
        {
            value = 100;
            return true;
        }

        var lookup = Cardinals.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = prefix.Length; length > 0; length--)
        {
            if (!lookup.TryGetValue(prefix[..length], out var part))
            {
                continue;
            }

            value = (int)part;
            return length == prefix.Length
                || (part >= 20 && lookup.TryGetValue(prefix[length..], out var unit) && unit < 10 && (value += (int)unit) > 0);
        }

        return false;
    }

    private static bool TryReadWords(ValueText text, int at, out decimal value, out int end, out bool isOrdinal)
    {
        (value, end, isOrdinal) = (0, at, false);
        var ceiling = decimal.MaxValue;
        while (!isOrdinal && TryReadWord(text.Word(end), out var part, out isOrdinal) && part < ceiling)
        {
            value += part;
            ceiling = part >= 100 ? 100 : part >= 20 ? 10 : 0;
            end++;
        }

        return end > at;
    }

    private static bool TryReadWord(string word, out decimal value, out bool isOrdinal)
    {
        isOrdinal = false;
        if (Cardinals.TryGetValue(word, out value))
        {
            return true;
        }

        isOrdinal = word.Length > 4 && word[^2..] is "ая" or "ой" or "ую" or "ый" or "ом" or "ым" or "ых" or "ое";
        return isOrdinal && Ordinals.TryGetValue(word[..^2], out value);
    }

}
