using System.Globalization;

namespace ReadoutDiff.Benchmarks;

/// <summary>Makes texts of Cyrillic words with the uneven frequencies of real text (Zipf's law).</summary>
internal static class SyntheticWords
{
    private const int Vocabulary = 4_000;

    /// <summary>Two texts of as many words, the same ones in every run.</summary>
    public static (string Left, string Right) Pair(WordTexts texts, int words)
    {
        var random = new Random(20210628);
        var left = Draw(random, words, "а");
        var right = texts switch
        {
            WordTexts.Unrelated => Draw(random, words, "а"),
            WordTexts.Disjoint => Draw(random, words, "я"),
            _ => Edit(random, left),
        };
        return (string.Join(' ', left), string.Join(' ', right));
    }

    private static string[] Edit(Random random, string[] left) =>
        [.. left.Select(word => random.Next(10) == 0 ? Word(random, "а") : word)];

    private static string[] Draw(Random random, int words, string ending) => [.. Enumerable.Range(0, words).Select(_ => Word(random, ending))];

    // The inverse of the Zipf distribution function with exponent 1: rank = vocabulary^u.
    private static string Word(Random random, string ending)
    {
        var rank = (int)Math.Pow(Vocabulary, random.NextDouble());
        return string.Concat(rank.ToString(CultureInfo.InvariantCulture).Select(digit => "бвгдежзикл"[digit - '0'])) + ending;
    }
}
