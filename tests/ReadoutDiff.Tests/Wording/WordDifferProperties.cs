using System.Globalization;
using DiffPlex;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;
using ReadoutDiff.Text;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Tests.Wording;

/// <summary>What holds of every diff, on texts mixed of Han, Cyrillic, Latin, figures, punctuation, surrogates, marks and joiners.</summary>
public sealed class WordDifferProperties
{
    private static readonly string[] Parts =
    [
        "中", "俄", "关系", "，", "。", " ", "  ", "\n", "\r\n", "мир", "Россия", "ё", "é", "e\u0301", "word", "it's", "20", "1,5", "%",
        "\U00020000", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\U0001F1F7\U0001F1FA", "\u0301", "\uD800", "\uDC00", "—", "«", "»", "\u3000",
    ];

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public Property Diff_EqualAndLeftOnlyRuns_GiveTheLeftTextExactly() => ForAllPairs((left, right) =>
        Concat(WordDifferTests.Diff(left, right), WordChangeKind.LeftOnly, change => change.Left, left) == left);

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public Property Diff_EqualAndRightOnlyRuns_GiveTheRightTextExactly() => ForAllPairs((left, right) =>
        Concat(WordDifferTests.Diff(left, right), WordChangeKind.RightOnly, change => change.Right, right) == right);

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public Property Diff_EqualRuns_HoldTheSameCharacters() => ForAllPairs((left, right) =>
        WordDifferTests.Diff(left, right).Changes.Where(change => change.Kind == WordChangeKind.Equal)
            .All(change => change.Left.Of(left) == change.Right.Of(right) && change.Left.Length > 0));

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public Property Diff_NoRun_SplitsATextElement() => ForAllPairs((left, right) =>
    {
        var leftElements = StringInfo.ParseCombiningCharacters(left).Append(left.Length).ToHashSet();
        var rightElements = StringInfo.ParseCombiningCharacters(right).Append(right.Length).ToHashSet();
        return WordDifferTests.Diff(left, right).Changes.All(change =>
            leftElements.Contains(change.Left.Start) && leftElements.Contains(change.Left.End)
            && rightElements.Contains(change.Right.Start) && rightElements.Contains(change.Right.End));
    });

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Diff_AnyBudget_StillCoversBothTexts() => ForAllPairs((left, right) =>
    {
        var diff = WordDifferTests.Diff(left, right, new WordDiffOptions { Budget = 40, LargestGap = 6 });
        return Concat(diff, WordChangeKind.LeftOnly, change => change.Left, left) == left
            && Concat(diff, WordChangeKind.RightOnly, change => change.Right, right) == right;
    });

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Diff_ShortTexts_MatchesAsManyWordsAsPlainDiffPlex() => ForAllPairs((left, right) =>
    {
        var leftWords = Words(left);
        var rightWords = Words(right);
        var plain = Differ.Instance.CreateDiffs("L", "R", ignoreWhiteSpace: false, ignoreCase: false, new Cut(leftWords, rightWords));
        var plainEqual = leftWords.Count - plain.DiffBlocks.Sum(block => block.DeleteCountA);
        var equal = WordDifferTests.Diff(left, right).Changes.Where(change => change.Kind == WordChangeKind.Equal).Sum(change => Words(change.Left.Of(left)).Count);
        return equal == plainEqual;
    });

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Chunk_Pieces_PutTogetherAreTheText() => ForAllPairs((left, _) => string.Concat(new WordChunker().Chunk(left)) == left);

    private static List<string> Words(string text) =>
        [.. Tokenizer.Tokenize(text, new TextSpan(0, text.Length)).Select(token => token.Span.Of(text))];

    private static string Concat(WordDiff diff, WordChangeKind kind, Func<WordChange, TextSpan> span, string text) => string.Concat(
        diff.Changes.Where(change => change.Kind == kind || change.Kind == WordChangeKind.Equal).Select(change => span(change).Of(text)));

    private static Property ForAllPairs(Func<string, string, bool> holds)
    {
        var text = Gen.Elements(Parts).ListOf().Resize(60).Select(string.Concat);
        var edited = from parts in Gen.Elements(Parts).ListOf().Resize(60)
                     from cut in Gen.Choose(0, 8)
                     select (string.Concat(parts), string.Concat(parts.Where((_, i) => i % 9 != cut)));
        var pairs = Gen.OneOf(from left in text from right in text select (left, right), edited);
        return Prop.ForAll(pairs.ToArbitrary(), pair => holds(pair.Item1, pair.Item2));
    }

    private sealed class Cut(IReadOnlyList<string> left, IReadOnlyList<string> right) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "L" ? left : right;
    }
}
