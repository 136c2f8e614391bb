namespace ReadoutDiff.Collection.Formats;

/// <summary>Recognizes the name that a Kremlin tooltip repeats after a name in the text: «Сергей Лавров Лавров Сергей Викторович».</summary>
internal static class PersonTooltip
{
    /// <summary>Number of words, from <paramref name="at"/> on, that repeat the name that stands right before; 0 where none does.</summary>
    public static int NameLength(IReadOnlyList<string> words, int at)
    {
        if (!IsName(words[at]))
        {
            return 0;
        }

        return AfterInitials(words, at) is > 0 and var length ? length : AfterFullName(words, at);
    }

    /// <summary><c>Р.Кадыров</c> before <c>Кадыров Рамзан Ахматович</c>.</summary>
    private static int AfterInitials(IReadOnlyList<string> words, int at)
    {
        var before = words[at - 1];
        var dot = before.LastIndexOf('.');
        if (dot < 1 || dot > 4 || !char.IsUpper(before[0]) || !before.AsSpan(dot + 1).SequenceEqual(words[at]))
        {
            return 0;
        }

        return at + 1 < words.Count && IsName(words[at + 1]) && words[at + 1][0] == before[0] ? 2 + Patronymic(words, at + 2) : 0;
    }

    private static int AfterFullName(IReadOnlyList<string> words, int at)
    {
        for (var count = 4; count >= 2; count--)
        {
            if (at < count || at + count > words.Count)
            {
                continue;
            }

            var used = new bool[count];
            var matched = 0;
            for (var i = 0; i < count; i++)
            {
                for (var j = 0; j < count; j++)
                {
                    if (!used[j] && IsName(words[at - count + i]) && IsName(words[at + j]) && IsSame(words[at - count + i], words[at + j]))
                    {
                        used[j] = true;
                        matched++;
                        break;
                    }
                }
            }

            if (matched == count)
            {
                return count + Patronymic(words, at + count);
            }
        }

        return 0;
    }

    private static int Patronymic(IReadOnlyList<string> words, int at)
        => at < words.Count && IsName(words[at]) && (words[at].EndsWith("ич", StringComparison.Ordinal) || words[at].EndsWith("вна", StringComparison.Ordinal) || words[at].EndsWith("ична", StringComparison.Ordinal)) ? 1 : 0;

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '’' or '\'');

    /// <summary>Whether two words differ at most in a case ending.</summary>
    private static bool IsSame(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        return common >= 2 && common >= Math.Min(left.Length, right.Length) - 1 && Math.Abs(left.Length - right.Length) <= 2;
    }
}
