using ReadoutDiff.Alignment;
using ReadoutDiff.Collection;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Eval;

/// <summary>The real accounts of one call, where present: what a reader of both must be told.</summary>
public sealed class SharedCallTests
{
    private ReadoutComparison? comparison;

    [OneTimeSetUp]
    public async Task CompareAsync()
    {
        var folder = Path.Combine(SolutionFolder.Shared ?? "", "readouts");
        var left = Path.Combine(folder, "2025-02-24_CN_zh.json");
        var right = Path.Combine(folder, "2025-02-24_RU_ru.json");
        if (!File.Exists(left) || !File.Exists(right))
        {
            return;
        }

        var lexicon = DiplomaticLexicon.Default;
        var source = new ReadoutSource();
        var analyzer = new ReadoutAnalyzer(lexicon);
        var comparer = new ReadoutComparer(lexicon, new StatementAligner(new LexicalSimilarity(lexicon, Glossary.Default)));
        comparison = comparer.Compare(
            analyzer.Analyze(await source.ReadAsync(left, new ReadoutOptions(), CancellationToken.None)),
            analyzer.Analyze(await source.ReadAsync(right, new ReadoutOptions(), CancellationToken.None)));
    }

    [SetUp]
    public void SkipWithoutTexts()
    {
        if (comparison is null)
        {
            Assert.Ignore("shared/readouts is not present beside the repository");
        }
    }

    [TestCase("ukraine")]
    [TestCase("us-russia-contacts")]
    public void Compare_ConceptInBothAccounts_IsFoundInBoth(string id) =>
        Assert.That(Verdict(id), Is.AnyOf(Comparison.Verdict.Both, Comparison.Verdict.BothLeftHeavier, Comparison.Verdict.BothRightHeavier));

    [TestCase("friends-of-peace")]
    [TestCase("brazil")]
    public void Compare_ConceptInTheChineseAccountAlone_IsLeftOnly(string id) =>
        Assert.That(Verdict(id), Is.EqualTo(Comparison.Verdict.LeftOnly));

    [TestCase("trade")]
    [TestCase("culture")]
    [TestCase("education")]
    [TestCase("sport")]
    public void Compare_ConceptInTheRussianAccountAlone_IsRightOnly(string id) =>
        Assert.That(Verdict(id), Is.EqualTo(Comparison.Verdict.RightOnly));

    [Test]
    public void Compare_NotAimedAtThirdParties_IsAligned()
    {
        var thirdParty = comparison!.Concepts.Single(concept => concept.Id == "third-party");
        Assert.That(
            comparison.Alignment.Groups.Any(group => group.Left.Intersect(thirdParty.Left.Statements).Any() && group.Right.Intersect(thirdParty.Right.Statements).Any()),
            Is.True);
    }

    private Verdict? Verdict(string id) => comparison!.Concepts.SingleOrDefault(concept => concept.Id == id)?.Verdict;
}
