using System.Globalization;
using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Lexicon.Values;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Forms;

/// <summary>Writes a numeral of a form both ways, so that 100周年 and 一百周年 are one form.</summary>
internal static class HanNumeral
{
    /// <summary>Reads the numeral at an atom, where there is one that can be written both ways.</summary>
    /// <param name="text">The literal.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="at">Where to read.</param>
    /// <param name="used">How many atoms the numeral takes.</param>
    /// <param name="variants">Both ways of writing it.</param>
    public static bool TryReadAt(string text, IReadOnlyList<Atom> atoms, int at, out int used, out FormNode variants)
    {
        used = 1;
        variants = new FormGap();
        var written = text[atoms[at].Start..atoms[at].End];
        if (atoms[at].Kind == AtomKind.Number)
        {
            // Below ten, a character such as 三 is too often part of a word; years are written digit by digit.
            if (!int.TryParse(Folding.Fold(written), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number is < 10 or > 999)
            {
                return false;
            }

            variants = BothWays(number, ChineseNumber.Write(number));
            return true;
        }

        var end = at;
        while (end < atoms.Count && atoms[end].Kind == AtomKind.Han && ChineseNumber.IsNumeral(text[atoms[end].Start]))
        {
            end++;
        }

        var run = text[atoms[at].Start..(end > at ? atoms[end - 1].End : atoms[at].Start)];
        if (run.Length < 2 || (at > 0 && atoms[at - 1].Kind == AtomKind.Han && ChineseNumber.IsNumeral(text[atoms[at - 1].Start]))
            || !ChineseNumber.TryRead(run, out var value) || value is < 10 or > 999 || ChineseNumber.Write((int)value) != run)
        {
            return false;
        }

        used = end - at;
        variants = BothWays((int)value, run);
        return true;
    }

    private static FormChoice BothWays(int number, string han) => new(
    [
        new FormWord(FormWordKind.Exact, number.ToString(CultureInfo.InvariantCulture)),
        new FormSequence([.. han.Select(c => new FormWord(FormWordKind.Exact, c.ToString()))]),
    ]);
}
