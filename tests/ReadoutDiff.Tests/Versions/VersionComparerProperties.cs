using System.Text.Json;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;
using ReadoutDiff.Tests.Statements;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Tests.Versions;

public sealed class VersionComparerProperties
{
    private static readonly string[] Sentences =
    [
        "Xi Jinping stressed that trade grew by 12 percent.", "Vladimir Putin thanked his friend for the warm welcome.", "The sides agreed on a new bridge.",
        "They discussed Ukraine.", "Xi Jinping stressed that trade grew by 15 percent.", "The sides agreed on two new bridges and a tunnel.", "Thank you.", "Mr Putin will visit Beijing in May.",
        "He also proposed a meeting of the BRICS countries, and Xi Jinping noted that 12 bridges are under construction.", "“We shall go on,” Putin said.", "The President stressed the Korean issue.",
        "Trade reached $240 billion last year.", "This year marks the 75th anniversary of diplomatic relations.",
    ];

    private static readonly VersionComparer Comparer = new(DiplomaticLexicon.Default);

    [Property(MaxTest = 200)]
    public bool Compare_AnyTwoVersions_EveryStatementIsInOneChange(int[] before, int[] after)
    {
        var diff = Compare(before, after);
        return IsEach(diff.Statements.SelectMany(change => change.Before), diff.Before.Statements.Count)
            && IsEach(diff.Statements.SelectMany(change => change.After), diff.After.Statements.Count)
            && IsEach(diff.Paragraphs.SelectMany(change => change.Before), diff.Before.Readout.Paragraphs.Count)
            && IsEach(diff.Paragraphs.SelectMany(change => change.After), diff.After.Readout.Paragraphs.Count);
    }

    [Property(MaxTest = 200)]
    public bool Compare_AnyTwoVersions_UnchangedStatementsHoldTheSameCharacters(int[] before, int[] after)
    {
        var diff = Compare(before, after);
        return diff.Statements.Where(change => change.Class is null).All(change =>
            Words(diff.Before, change.Before) == Words(diff.After, change.After));
    }

    [Property(MaxTest = 200)]
    public bool Compare_LayoutOrTypography_HasEveryWordOfBothInOrder(int[] before, int[] after)
    {
        var diff = Compare(before, after);
        return diff.Class > ChangeClass.Typography || Letters(diff.Before) == Letters(diff.After);
    }

    [Property(MaxTest = 200)]
    public bool Compare_WordDiffs_CoverTheStatements(int[] before, int[] after)
    {
        var diff = Compare(before, after);
        return diff.Statements.Where(change => change.Words is not null).All(change =>
            string.Concat(change.Words!.Changes.Where(run => run.Kind != WordChangeKind.RightOnly).Select(run => run.Left.Of(diff.Before.Readout.Text))) == Words(diff.Before, change.Before)
            && string.Concat(change.Words.Changes.Where(run => run.Kind != WordChangeKind.LeftOnly).Select(run => run.Right.Of(diff.After.Readout.Text))) == Words(diff.After, change.After));
    }

    [Property(MaxTest = 300)]
    public void Compare_AnyTwoVersions_IsWhatTheFullAnalysisGives(int[] before, (bool IsEdited, int Pick)[] edits)
    {
        var after = before.Select((pick, i) => i < edits.Length && edits[i].IsEdited ? edits[i].Pick : pick).ToArray();
        var analyzer = new ReadoutAnalyzer(DiplomaticLexicon.Default);
        var full = Comparer.Compare(analyzer.Analyze(Text(before)), analyzer.Analyze(Text(after)));
        Assert.That(JsonSerializer.Serialize(Compare(before, after)), Is.EqualTo(JsonSerializer.Serialize(full)));
    }

    private static VersionDiff Compare(int[] before, int[] after) => Comparer.Compare(Text(before), Text(after));

    // Negative numbers end a paragraph.
    private static Readout Text(int[] picks) => ReadoutText.Of(
        "The presidents met. " + string.Concat(picks.Select(pick => Sentences[Math.Abs((long)pick) % Sentences.Length] + (pick < 0 ? "\n" : " "))).Trim(),
        Language.English,
        Side.China);

    private static bool IsEach(IEnumerable<int> orders, int count) => orders.Order().SequenceEqual(Enumerable.Range(0, count));

    private static string Words(AnalyzedReadout version, IReadOnlyList<int> orders) =>
        string.Concat(orders.Select(order => version.Statements[order].Span.Of(version.Readout.Text)));

    private static string Letters(AnalyzedReadout version) => string.Concat(version.Readout.Text.Where(char.IsLetterOrDigit));
}
