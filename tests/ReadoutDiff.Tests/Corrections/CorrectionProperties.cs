using ReadoutDiff.Alignment;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;
using ReadoutDiff.Tests.Comparison;
using ReadoutDiff.Tests.Statements;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Tests.Corrections;

public sealed class CorrectionProperties
{
    private static readonly string[] Sentences =
    [
        "Xi Jinping stressed that trade grew by 12 percent.", "Vladimir Putin thanked his friend for the warm welcome.", "The sides agreed on a new bridge.", "Thank you.",
        "They discussed Ukraine.", "He also proposed a meeting of the BRICS countries, and Xi Jinping noted that 12 bridges are under construction.", "“We shall go on,” Putin said.",
        "Trade reached $240 billion last year.", "Xi Jinping pointed out that trade grew; the two sides should keep it so.",
    ];

    private static readonly ReadoutAnalyzer Analyzer = new(DiplomaticLexicon.Default);

    [Property(MaxTest = 200)]
    public bool Apply_AfterAnEditAndAnotherAnalysis_EachCorrectionHoldsAtItsWordsOrIsTold(int[] picks, int corrected, int place, int[] insert, bool isRemoved)
    {
        var before = Analyze(picks);
        if (before.Statements.Count == 0)
        {
            return true;
        }

        var order = (int)((uint)corrected % before.Statements.Count);
        var correction = Said.Speaker(before, order, Speaker.Delegation("cn"));
        var at = (int)((uint)place % (picks.Length + 1));
        var after = Analyze([.. picks[..at], .. insert, .. picks[Math.Min(picks.Length, at + (isRemoved ? 1 : 0))..]]);
        var result = ReadoutCorrector.Apply(after, [correction]);
        var words = correction.Anchor.Quote;
        return result.Placed.Count > 0 != (result.Unplaced.Count > 0)
            && result.Unplaced.Count == result.Text.Limits.Count(limit => limit.Code == LimitCode.CorrectionNotPlaced)
            && result.Placed.All(placed => Words(after, placed.StatementOrder) is var found && (words.Contains(found, StringComparison.Ordinal) || found.Contains(words, StringComparison.Ordinal)))
            && result.Text.Statements.Zip(after.Statements).All(pair => result.Placed.Any(placed => placed.StatementOrder == pair.First.Order)
                ? pair.First.Attribution.Speaker == Speaker.Delegation("cn")
                : pair.First.Equals(pair.Second));
    }

    [Property(MaxTest = 200)]
    public bool Apply_AnyCorrections_MentionsLieInTheirStatementsAndNoWordIsAltered(int[] picks, (int At, int Length, bool IsNamed, int Minutes)[] concepts)
    {
        var text = Analyze(picks);
        var length = text.Readout.Text.Length;
        var corrections = concepts.Where(_ => length > 0).Select(concept =>
        {
            var start = (int)((uint)concept.At % length);
            var span = new TextSpan(start, start + 1 + (int)((uint)concept.Length % Math.Min(60, length - start)));
            return new ConceptCorrection(TextAnchor.Of(text.Readout.Text, span), "trade", concept.IsNamed) { Address = Said.Address, Author = "A", At = Said.Noon.AddMinutes(concept.Minutes % 1000) };
        }).ToArray();
        var corrected = ReadoutCorrector.Apply(text, corrections).Text;
        var last = corrections.OrderBy(correction => correction.At).LastOrDefault();
        return corrected.Readout.Text == text.Readout.Text
            && corrected.Statements.Select(statement => statement.Span).SequenceEqual(text.Statements.Select(statement => statement.Span))
            && corrected.Statements.All(statement => statement.Mentions.All(mention => mention.Span.Overlaps(statement.Span)))
            && (last is not { IsNamed: false } || corrected.Statements.All(statement => statement.Mentions.All(mention => mention.ConceptId != "trade" || !mention.Span.Overlaps(last.Anchor.Span))));
    }

    [Property(MaxTest = 300)]
    public bool Align_AnyCorrections_EachStatementIsInOneGroup((int Left, int Right)[] engine, (bool IsLeft, int Statement, int[] Counterparts)[] corrections)
    {
        const int Count = 6;
        var (left, right) = (Numbered(Account.Chinese(), Count), Numbered(Account.Russian(), Count));
        var pairs = engine.Select(pair => (Left: (int)((uint)pair.Left % Count), Right: (int)((uint)pair.Right % Count))).DistinctBy(pair => pair.Left).DistinctBy(pair => pair.Right).ToArray();
        var alignment = new StatementAlignment(
            [
                .. pairs.Select(pair => new AlignedGroup([pair.Left], [pair.Right], 0.8, AlignmentKind.OneToOne, IsCrossing: false)),
                .. Enumerable.Range(0, Count).Except(pairs.Select(pair => pair.Left)).Select(order => new AlignedGroup([order], [], 0.8, AlignmentKind.LeftOnly, IsCrossing: false)),
                .. Enumerable.Range(0, Count).Except(pairs.Select(pair => pair.Right)).Select(order => new AlignedGroup([], [order], 0.8, AlignmentKind.RightOnly, IsCrossing: false)),
            ],
            []);
        var said = corrections.Select((correction, i) => Said.Aligned(
            correction.IsLeft ? left : right,
            (int)((uint)correction.Statement % Count),
            correction.IsLeft ? right : left,
            [.. correction.Counterparts.Select(order => (int)((uint)order % Count)).Distinct().Take(3)],
            correction.IsLeft,
            i)).ToArray();
        var result = AlignmentCorrector.Apply(alignment, left, Said.Address, right, Said.OtherAddress, said);

        // The last correction holds as it was said.
        var isLastHeld = said.Length == 0 || corrections[^1] is var last && result.Corrections.Any(pair => pair.IsLeft == last.IsLeft && pair.Applied.Correction.Equals(said[^1])
            && result.Groups.Single(group => (last.IsLeft ? group.Left : group.Right).Contains(pair.Applied.Statements[0])) is { IsCorrected: true } held
            && pair.Applied.Is.All(id => (last.IsLeft ? held.Right : held.Left).Any(order => (last.IsLeft ? right : left).Statements[order].Id == id)));
        return result.Groups.SelectMany(group => group.Left).Order().SequenceEqual(Enumerable.Range(0, Count))
            && result.Groups.SelectMany(group => group.Right).Order().SequenceEqual(Enumerable.Range(0, Count))
            && result.Groups.All(group => group.Kind == AlignmentShape.Of(group.Left.Count, group.Right.Count) && group.Score is >= 0 and <= 1)
            && isLastHeld;
    }

    private static AnalyzedReadout Analyze(int[] picks) =>
        Analyzer.Analyze(ReadoutText.Of(string.Join('\n', picks.Select(pick => Sentences[(int)((uint)pick % Sentences.Length)])), Language.English, Side.China));

    private static string Words(AnalyzedReadout text, int order) => text.Words(order).ToString();

    private static AnalyzedReadout Numbered(Account account, int count)
    {
        for (var i = 0; i < count; i++)
        {
            account.Say($"Statement number {i} stands at this place.", Speaker.Narrator);
        }

        return account.Read(WordLexicon.Usual());
    }
}
