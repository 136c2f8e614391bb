using System.Text;

namespace ReadoutDiff.Comparison;

/// <summary>Counts letters and digits, so that white space and punctuation do not weigh.</summary>
internal static class LetterCount
{
    /// <summary>Unicode letters and digits in a stretch of text; a pair of surrogates counts once.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            count += Rune.IsLetterOrDigit(rune) ? 1 : 0;
        }

        return count;
    }
}
