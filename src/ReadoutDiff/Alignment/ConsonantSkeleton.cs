using System.Text;

namespace ReadoutDiff.Alignment;

/// <summary>
/// Reduces a Latin or Cyrillic word to its leading consonant sounds, so that names and international words meet across
/// the two scripts: саммит and "summit", Сколково and "Skolkovo".
/// </summary>
internal static class ConsonantSkeleton
{
    private const int Sounds = 5;
    private const int FewestSounds = 3;
    private const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    // Voiced and hissing sounds that the two scripts interchange share a letter; '.' marks a vowel or a silent sign.
    private static readonly string[] CyrillicSounds =
        [".", "b", "v", "g", "d", ".", "g", "s", ".", ".", "k", "l", "m", "n", ".", "p", "r", "s", "t", ".", "f", "h", "s", "c", "s", "s", "", ".", "", ".", ".", "."];

    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    private static readonly string[] LatinSounds =
        [".", "b", "k", "d", ".", "f", "g", "h", ".", "g", "k", "l", "m", "n", ".", "p", "k", "r", "s", "t", ".", "v", "v", "ks", ".", "s"];

    /// <summary>The skeleton of a folded word, or null where it has letters of another script or too few consonants to tell words apart.</summary>
    public static string? Of(string folded)
    {
        var skeleton = new StringBuilder(Sounds);
        for (var at = 0; at < folded.Length && skeleton.Length < Sounds; at++)
        {
            var letter = folded[at];
            if (Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var cyrillic)
            {
                Append(skeleton, CyrillicSounds[cyrillic], at);
            }
            else if (Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var latin)
            {
                at += AppendLatin(skeleton, folded, at, latin);
            }
            else if (letter is not ('-' or '\''))
            {
                return null;
            }
        }

        return skeleton.Length < FewestSounds ? null : skeleton.ToString();
    }

    private static int AppendLatin(StringBuilder skeleton, string word, int at, int letter)
    {
        var next = at + 1 < word.Length ? word[at + 1] : '\0';
        var (sound, length) = (word[at], next) switch
        {
            ('p', 'h') => ("f", 2),
            ('c', 'h') or ('t', 'c') => ("c", 2),
            ('s', 'h') or ('z', 'h') => (word[at] == 's' ? "s" : "g", 2),
            ('k' or 'g', 'h') => ("h", 2),
            ('t', 's') => ("s", 2),
            ('c', 'e' or 'i' or 'y') => ("s", 1),
            _ => (LatinSounds[letter], 1),
        };
        Append(skeleton, sound, at);
        return length - 1;
    }

    private static void Append(StringBuilder skeleton, string sounds, int at)
    {
        foreach (var sound in sounds)
        {
            var isVowel = sound == '.';
            if ((isVowel && at == 0) || (!isVowel && (skeleton.Length == 0 || skeleton[^1] != sound)))
            {
                skeleton.Append(sound);
            }
        }
    }
}
