using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>Counts the words that turn a statement into its contrary.</summary>
internal static class Negations
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "不", "没", "無", "无", "非", "未", "勿", "莫", "否",
        "не", "ни", "нет", "без", "никогда", "никто", "ничто", "нельзя", "никак",
        "not", "no", "never", "without", "neither", "nor", "none", "nothing", "nobody", "cannot",
    };

    /// <summary>How many there are in several stretches; linear.</summary>
    public static int Count(string text, IReadOnlyList<TextSpan> spans)
    {
        var count = 0;
        foreach (var token in spans.SelectMany(span => Tokenizer.Tokenize(text, span)))
        {
            if (token.Kind is TokenKind.Word or TokenKind.Han)
            {
                var word = Folding.Fold(text.AsSpan(token.Span.Start, token.Span.Length));
                count += Words.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return count;
    }
}
