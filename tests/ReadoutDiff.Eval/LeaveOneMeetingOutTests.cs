using ReadoutDiff.Alignment;
using ReadoutDiff.Eval.Calibration;
using ReadoutDiff.Eval.Gold;
using ReadoutDiff.Eval.Metrics;
using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Eval;

/// <summary>Alignment with weights that were fitted on all meetings but the one they are judged on: what a new meeting can expect.</summary>
public sealed class LeaveOneMeetingOutTests
{
    private const double Bar = 0.85;

    private static readonly Lazy<Task<IReadOnlyList<Judged>>> Unseen = new(AlignAsync);

    [Test]
    public async Task Alignment_WeightsFittedOnOtherMeetings_HoldsAcrossLanguages()
    {
        var table = new Table("Statement links, weights fitted without the meeting");
        var total = default(Score);
        foreach (var pair in (await Unseen.Value).GroupBy(judged => judged.Pair))
        {
            var score = Score.Sum(pair.Select(judged => Score.Of(StatementLinks.Of(judged.Alignment), judged.Gold)));
            table.Add($"{pair.Key}", score);
            total += pair.Key.IsAcrossSides ? score : default;
        }

        table.Add("all pairs across sides", total);
        table.Print();
        Assert.That(total.F1, Is.GreaterThanOrEqualTo(Bar));
    }

    [Test]
    public async Task Scores_WeightsFittedOnOtherMeetings_RiseWithHowOftenTheyHold()
    {
        var claims = (await Unseen.Value).Where(judged => judged.Pair.IsAcrossSides).SelectMany(Claims).ToList();
        foreach (var (kind, ofKind) in new[] { ("aligned", claims.Where(c => !c.IsNull)), ("no counterpart", claims.Where(c => c.IsNull)) })
        {
            var bins = ofKind.GroupBy(c => Math.Min(4, (int)(c.Score * 5))).OrderBy(bin => bin.Key).ToList();
            foreach (var bin in bins)
            {
                TestContext.Out.WriteLine($"  {kind}: stated {bin.Average(c => c.Score):0.00}, held {bin.Average(c => c.Holds ? 1 : 0):0.00} ({bin.Count()})");
            }

            Assert.That(bins[^1].Average(c => c.Holds ? 1 : 0), Is.GreaterThan(bins[0].Average(c => c.Holds ? 1 : 0)), kind);
        }
    }

    private static async Task<IReadOnlyList<Judged>> AlignAsync()
    {
        var meetings = await Corpus.LoadAsync();
        var judged = new List<Judged>();
        foreach (var condition in Corpus.Pairs(meetings).GroupBy(GoldTrainer.IsSameLanguage))
        {
            var trainer = GoldTrainer.Of(meetings, condition);
            var aligners = meetings.ToDictionary(
                meeting => meeting.Name,
                meeting => new StatementAligner(new LexicalSimilarity(DiplomaticLexicon.Default, Glossary.Default, [], trainer.Fit(meeting.Name))));
            judged.AddRange(
                from pair in condition
                from meeting in meetings
                let texts = meeting[pair]
                let gold = StatementLinks.Of(meeting.Gold.Pairs[pair], texts.Left, texts.Right)
                select new Judged(pair, aligners[meeting.Name].Align(texts.Left, texts.Right), gold));
        }

        return judged;
    }

    private static IEnumerable<(bool IsNull, double Score, bool Holds)> Claims(Judged judged) => judged.Alignment.Groups.Select(group =>
    {
        var isNull = group.Left.Count == 0 || group.Right.Count == 0;
        var holds = isNull
            ? !judged.Gold.Any(link => group.Left.Contains(link.Left) || group.Right.Contains(link.Right))
            : group.Left.Any(l => group.Right.Any(r => judged.Gold.Contains((l, r))));
        return (isNull, group.Score, holds);
    });

    /// <summary>A pair of texts aligned by weights that have not seen its meeting, beside its gold.</summary>
    private sealed record Judged(PairKey Pair, StatementAlignment Alignment, IReadOnlySet<(int Left, int Right)> Gold);
}
