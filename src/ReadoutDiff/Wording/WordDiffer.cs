using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>
/// Compares two wordings word by word through DiffPlex. Every changed character is covered, punctuation and white space included; a text
/// element is never split. Work is bounded: what exceeds the budget is shown as replaced whole, and a limit says so.
/// </summary>
public sealed class WordDiffer(WordDiffOptions? options = null)
{
    private readonly WordDiffOptions _options = options ?? new WordDiffOptions();

    /// <summary>Compares a span of one text with a span of another.</summary>
    /// <returns>Runs that cover both spans. Cost at most the budget, plus O(n log n) in words.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A span lies outside its text.</exception>
    public WordDiff Diff(string leftText, TextSpan leftSpan, string rightText, TextSpan rightSpan, CancellationToken ct = default) =>
        Diff(leftText, [leftSpan], rightText, [rightSpan], ct);

    /// <summary>Compares several ascending spans of one text, read one after another, with several of another text.</summary>
    /// <returns>Runs that cover the spans; a run never crosses the space between two spans that do not touch.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A span lies outside its text.</exception>
    public WordDiff Diff(
        string leftText,
        IReadOnlyList<TextSpan> leftSpans,
        string rightText,
        IReadOnlyList<TextSpan> rightSpans,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(leftText);
        ArgumentNullException.ThrowIfNull(leftSpans);
        ArgumentNullException.ThrowIfNull(rightText);
        ArgumentNullException.ThrowIfNull(rightSpans);
        Check(leftText, leftSpans, nameof(leftSpans));
        Check(rightText, rightSpans, nameof(rightSpans));

        var vocabulary = new Vocabulary();
        var left = WordSequence.Create(leftText, leftSpans, vocabulary);
        ct.ThrowIfCancellationRequested();
        var right = WordSequence.Create(rightText, rightSpans, vocabulary);
        var matcher = new WordMatcher(left, right, _options);
        var matches = matcher.Match(ct);
        return new WordDiff(WordRuns.Create(left, right, matches), matcher.Limits);
    }

    private static void Check(string text, IReadOnlyList<TextSpan> spans, string name)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End < span.Start || span.End > text.Length)
            {
                throw new ArgumentOutOfRangeException(name, $"The span {span.Start}..{span.End} does not fit the text of {text.Length} code units.");
            }

            end = span.End;
        }
    }
}
