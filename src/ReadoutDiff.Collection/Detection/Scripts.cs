namespace ReadoutDiff.Collection.Detection;

/// <summary>Counts of letters by script.</summary>
internal readonly record struct Scripts(int Letters, int Han, int Kana, int Hangul, int Cyrillic, int Latin)
{
    /// <summary>Counts the letters of a text.</summary>
    public static Scripts Count(string text)
    {
        int letters = 0, han = 0, kana = 0, hangul = 0, cyrillic = 0, latin = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLetter(text, i))
            {
                // The planes beyond the first hold Han extensions; other scripts there do not occur in readouts.
                han++;
                letters++;
                i++;
            }
            else if (char.IsLetter(c))
            {
                letters++;
                han += c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' ? 1 : 0;
                kana += c is >= '\u3041' and <= '\u30FA' ? 1 : 0;
                hangul += c is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF' ? 1 : 0;
                cyrillic += c is >= '\u0400' and <= '\u052F' ? 1 : 0;
                latin += c < '\u0250' ? 1 : 0;
            }
        }

        return new Scripts(letters, han, kana, hangul, cyrillic, latin);
    }
}
