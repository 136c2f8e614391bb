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

    [Test]
    public async Task Alignment_WeightsFittedOnOtherMeetings_HoldsAcrossLanguages()
    {
        var meetings = await Corpus.LoadAsync();
        var table = new Table("Statement links, weights fitted without the meeting");
        var total = default(Score);
        foreach (var condition in Corpus.Pairs(meetings).GroupBy(pair => pair.Left[3..] == pair.Right[3..]))
        {
            var trainer = GoldTrainer.Of(meetings, condition);
            var models = meetings.ToDictionary(meeting => meeting.Name, meeting => trainer.Fit(meeting.Name));
            foreach (var pair in condition)
            {
                var score = Score.Sum(meetings.Select(meeting => Judge(meeting, pair, models[meeting.Name])));
                table.Add($"{pair}", score);
                total += pair.IsAcrossSides ? score : default;
            }
        }

        table.Add("all pairs across sides", total);
        table.Print();
        Assert.That(total.F1, Is.GreaterThanOrEqualTo(Bar));
    }

    [Test]
    public async Task Scores_WeightsFittedOnOtherMeetings_RiseWithHowOftenTheyHold()
    {
        var meetings = await Corpus.LoadAsync();
        var claims = new List<(bool IsNull, double Score, bool Holds)>();
        foreach (var condition in Corpus.Pairs(meetings).Where(pair => pair.IsAcrossSides).GroupBy(GoldTrainer.IsSameLanguage))
        {
            var trainer = GoldTrainer.Of(meetings, condition);
            foreach (var meeting in meetings)
            {
                var model = trainer.Fit(meeting.Name);
                claims.AddRange(condition.SelectMany(pair => Claims(meeting, pair, model)));
            }
        }

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

    private static IEnumerable<(bool IsNull, double Score, bool Holds)> Claims(Meeting meeting, PairKey pair, AlignmentModel model)
    {
        var (left, right) = meeting[pair];
        var aligner = new StatementAligner(new LexicalSimilarity(DiplomaticLexicon.Default, Glossary.Default, [], model));
        var gold = StatementLinks.Of(meeting.Gold.Pairs[pair], left, right);
        return aligner.Align(left, right).Groups.Select(group =>
        {
            var isNull = group.Left.Count == 0 || group.Right.Count == 0;
            var holds = isNull
                ? !gold.Any(link => group.Left.Contains(link.Left) || group.Right.Contains(link.Right))
                : group.Left.Any(l => group.Right.Any(r => gold.Contains((l, r))));
            return (isNull, group.Score, holds);
        });
    }

    private static Score Judge(Meeting meeting, PairKey pair, AlignmentModel model)
    {
        var (left, right) = meeting[pair];
        var aligner = new StatementAligner(new LexicalSimilarity(DiplomaticLexicon.Default, Glossary.Default, [], model));
        return Score.Of(StatementLinks.Of(aligner.Align(left, right)), StatementLinks.Of(meeting.Gold.Pairs[pair], left, right));
    }
}
