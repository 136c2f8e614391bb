using System.Text;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>A word as its letters stand, for forms that letter case matters to.</summary>
internal static class WrittenWord
{
    /// <summary>The word without invisible characters, stress marks and the possessive ending.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!TextElements.IsInvisible(c) && c != '\u0301')
            {
                letters.Append(c is '\u2019' ? '\'' : c);
            }
        }

        var written = letters.ToString();
        return written.EndsWith("'s", StringComparison.OrdinalIgnoreCase) && written.Length > 2 ? written[..^2] : written;
    }
}
