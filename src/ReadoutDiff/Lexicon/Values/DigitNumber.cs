using System.Globalization;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Reads numbers written in digits with the separators of a language.</summary>
internal static class DigitNumber
{
    private const int MostDigits = 18;

    /// <summary>Reads the number at an atom, with groups of three digits set off by spaces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The atom to read at.</param>
    /// <param name="decimalComma">Whether a comma is a decimal point (Russian) or sets off thousands (Chinese, English).</param>
    /// <param name="value">The number.</param>
    /// <param name="end">Index after it.</param>
    public static bool TryRead(ValueText text, int at, bool decimalComma, out decimal value, out int end)
    {
        value = 0;
        end = at + 1;
        if (!text.IsNumber(at) || text.Word(at).Length > MostDigits)
        {
            return false;
        }

        var written = text.Word(at);
        if (written.Length <= 3 && written.All(char.IsAsciiDigit))
        {
            var groups = written;
            while (groups.Length <= MostDigits - 3 && text.IsNumber(end) && text.FollowsAfterOneSpace(end)
                && IsGroup(text.Word(end), decimalComma))
            {
                groups += text.Word(end++);
            }

            written = groups;
        }

        return TryParse(written, decimalComma, out value);
    }

    private static bool IsGroup(string word, bool decimalComma) =>
        word.Length >= 3 && word.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (word.Length == 3 || (decimalComma && word[3] == ','));

    private static bool TryParse(string written, bool decimalComma, out decimal value)
    {
        var points = written.Count(c => c == '.');
        var commas = written.Count(c => c == ',');
        value = 0;
        if (points > 1 || (decimalComma && commas > 1))
        {
            return false;
        }

        if (!decimalComma && commas > 0)
        {
            var parts = written.Split('.')[0].Split(',');
            if (parts[0].Length > 3 || parts.Skip(1).Any(p => p.Length != 3))
            {
                return false;
            }

            written = written.Replace(",", "", StringComparison.Ordinal);
        }

        return decimal.TryParse(written.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
