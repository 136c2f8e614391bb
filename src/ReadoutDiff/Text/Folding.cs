using System.Globalization;
using System.Text;

namespace ReadoutDiff.Text;

/// <summary>
/// Writes words that differ in typography alone in one way: lower case, ё as е, full-width forms as ASCII, quotes and
/// dashes unified, invisible characters and stress marks dropped, Latin letters without diacritics, traditional Han
/// characters as simplified. For matching only: what is shown is always the original.
/// </summary>
public static class Folding
{
    private const int LongestOnStack = 256;

    /// <summary>The folded form; it may be shorter than the input. Accepts any UTF-16, also ill-formed. Linear.</summary>
    public static string Fold(ReadOnlySpan<char> s)
    {
        if (s.Length > LongestOnStack)
        {
            var letters = new char[s.Length];
            return new string(letters, 0, Fold(s, letters));
        }

        Span<char> folded = stackalloc char[s.Length];
        return new string(folded[..Fold(s, folded)]);
    }

    /// <summary>Writes the folded form; gives its length.</summary>
    /// <param name="s">What to fold.</param>
    /// <param name="folded">Takes the form; at least as long.</param>
    internal static int Fold(ReadOnlySpan<char> s, Span<char> folded)
    {
        var length = 0;
        foreach (var read in s)
        {
            if (read == '\u0306' && length > 0 && folded[length - 1] == 'и')
            {
                folded[length - 1] = 'й';
                continue;
            }

            var c = Fold(read);
            if (c != '\0')
            {
                folded[length++] = c;
            }
        }

        return length;
    }

    /// <summary>The folded form of one code unit; NUL where it is dropped.</summary>
    internal static char Fold(char c) => c switch
    {
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '`' ? '\'' : c,
        '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
        '\u00AD' or (>= '\u0300' and <= '\u036F') => '\0',
        '\u00AB' or '\u00BB' or (>= '\u201C' and <= '\u201F') or (>= '\u300A' and <= '\u300F')
            or '\u3008' or '\u3009' or '\u301D' or '\u301E' or '\u301F' => '"',
        '\u00B4' or '\u2032' or (>= '\u2018' and <= '\u201B') => '\'',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' => '-',
        '\u3001' => ',',
        '\u3002' => '.',
        'ё' or 'Ё' or '\u0450' or '\u0400' => 'е',
        (>= 'А' and <= 'Я') => (char)(c + 0x20),
        (>= '\u3400' and <= '\u9FFF') => HanScript.Simplify(c),
        (>= '\uFF01' and <= '\uFF5E') => Fold((char)(c - 0xFEE0)),
        (>= '\u00C0' and <= '\u024F') => WithoutDiacritics(c),
        (>= '\u200B') when TextElements.IsInvisible(c) => '\0',
        _ => char.ToLowerInvariant(c),
    };

    private static char WithoutDiacritics(char c)
    {
        var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
        return char.ToLower(decomposed[0], CultureInfo.InvariantCulture);
    }
}
