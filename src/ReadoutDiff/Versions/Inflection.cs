using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>
/// Tells other forms, another order and a corrected slip of the same words from other words. A lexicon may know a concept or act in one form
/// and not in the other; that is no reason to say that it came or went.
/// </summary>
internal static class Inflection
{
    private const int LongestEnding = 3;
    private const int ShortestBase = 4;
    private const double LeastBase = 0.6;

    // In shorter words one letter makes another word too often.
    private const int ShortestSlip = 6;

    // Chinese writes aspect and subordination with these, as other languages do with endings.
    private const string Particles = "了的地得着";

    /// <summary>Whether every word of either text is in the other one in some form. Cost O(n log n).</summary>
    public static bool IsAll(string left, IReadOnlyList<TextSpan> leftSpans, string right, IReadOnlyList<TextSpan> rightSpans)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(counts, left, leftSpans, 1);
        Count(counts, right, rightSpans, -1);
        var gone = Rest(counts, 1);
        var come = Rest(counts, -1);
        return gone.Count == come.Count && gone.Zip(come).All(pair => AreForms(pair.First, pair.Second));
    }

    /// <summary>Whether two folded words begin alike and differ in a short ending, or in one letter; Han and figures have no endings.</summary>
    private static bool AreForms(string a, string b)
    {
        var common = a.AsSpan().CommonPrefixLength(b);
        var longest = Math.Max(a.Length, b.Length);
        return char.IsLetter(a[0])
            && ((common >= ShortestBase && longest - common <= LongestEnding && common >= LeastBase * longest) || IsSlip(a.AsSpan(common), b.AsSpan(common), longest));
    }

    // One letter more, less or other, or two exchanged (Damerau 1964), from where the words part.
    private static bool IsSlip(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int length) =>
        length >= ShortestSlip && a.Length > 0 && b.Length > 0
        && (a[1..].SequenceEqual(b[1..]) || a[1..].SequenceEqual(b) || a.SequenceEqual(b[1..])
            || (a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])));

    private static List<string> Rest(Dictionary<string, int> counts, int sign) =>
        [.. counts.Where(entry => entry.Value * sign > 0).SelectMany(entry => Enumerable.Repeat(entry.Key, entry.Value * sign)).Order(StringComparer.Ordinal)];

    private static void Count(Dictionary<string, int> counts, string text, IReadOnlyList<TextSpan> spans, int sign)
    {
        foreach (var token in spans.SelectMany(span => Tokenizer.Tokenize(text, span)).Where(token => token.Kind != TokenKind.Punctuation))
        {
            var word = Folding.Fold(text.AsSpan(token.Span.Start, token.Span.Length));
            if (word.Length > 1 || !Particles.Contains(word, StringComparison.Ordinal))
            {
                counts[word] = counts.GetValueOrDefault(word) + sign;
            }
        }
    }
}
