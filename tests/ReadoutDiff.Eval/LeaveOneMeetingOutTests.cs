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

    private static Score Judge(Meeting meeting, PairKey pair, AlignmentModel model)
    {
        var (left, right) = meeting[pair];
        var aligner = new StatementAligner(new LexicalSimilarity(DiplomaticLexicon.Default, Glossary.Default, [], model));
        return Score.Of(StatementLinks.Of(aligner.Align(left, right)), StatementLinks.Of(meeting.Gold.Pairs[pair], left, right));
    }
}
