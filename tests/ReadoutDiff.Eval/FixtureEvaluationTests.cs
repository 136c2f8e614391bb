using System.Globalization;
using ReadoutDiff.Alignment;
using ReadoutDiff.Eval.Gold;
using ReadoutDiff.Eval.Metrics;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval;

/// <summary>The engine against the gold of all fixtures. The bars are the project's promises; what misses is listed with the result.</summary>
public sealed class FixtureEvaluationTests
{
    private const double ConceptBar = 0.95;
    private const double SpeakerBar = 0.95;
    private const double AlignmentBar = 0.85;

    private static readonly ILexicon Lexicon = DiplomaticLexicon.Default;
    private IReadOnlyList<Meeting> meetings = [];

    [OneTimeSetUp]
    public async Task LoadAsync() => meetings = await Corpus.LoadAsync();

    [Test]
    public void ConceptPresence_AllTexts_ReachesTheBarInEveryLanguagePair()
    {
        var table = new Table("Concept presence (wider concepts implied)");
        var scores = new Dictionary<(string Meeting, string Text), Score>();
        foreach (var (meeting, key, readout) in Texts())
        {
            var found = ConceptPresenceScore.Found(readout, Lexicon);
            var expected = ConceptPresenceScore.Close(meeting.Gold.Concepts[key], Lexicon);
            scores[(meeting.Name, key)] = Score.Of(found, expected);
            table.Add($"{meeting.Name} {key}", scores[(meeting.Name, key)]);
            TestContext.Out.WriteLine($"{meeting.Name} {key} missed: {string.Join(' ', expected.Except(found).Order())}; extra: {string.Join(' ', found.Except(expected).Order())}");
        }

        table.Head("by text");
        foreach (var text in scores.GroupBy(score => score.Key.Text))
        {
            table.Add(text.Key, Score.Sum(text.Select(score => score.Value)));
        }

        table.Head("by language pair");
        var pairs = Corpus.Pairs(meetings).ToDictionary(
            pair => pair,
            pair => Score.Sum(scores.Where(score => score.Key.Text == pair.Left || score.Key.Text == pair.Right).Select(score => score.Value)));
        foreach (var (pair, score) in pairs)
        {
            table.Add($"{pair}", score);
        }

        table.Head("concepts found on one side only, the claim that a comparison makes");
        foreach (var pair in pairs.Keys.Where(pair => pair.IsAcrossSides))
        {
            table.Add($"{pair}", Score.Sum(meetings.Select(meeting => OneSided(meeting, pair))));
        }

        table.Print();
        Assert.Multiple(() =>
        {
            foreach (var (pair, score) in pairs)
            {
                Assert.That(score.F1, Is.GreaterThanOrEqualTo(ConceptBar), $"{pair}");
            }
        });
    }

    [Test]
    public void Speakers_AllTexts_ReachTheBarInEveryLanguage()
    {
        var table = new Table("Speaker accuracy");
        var results = new List<(string Text, bool IsRight)>();
        foreach (var (meeting, key, readout) in Texts())
        {
            var rows = meeting.Gold.Speakers[key]
                .Select(row => (Row: row, Speaker: Fragment.Statement(readout, row.Text)?.Attribution.Speaker.ToString()))
                .ToList();
            foreach (var (row, speaker) in rows.Where(row => row.Speaker != row.Row.Speaker))
            {
                TestContext.Out.WriteLine($"{meeting.Name} {key}: {row.Text}: gold {row.Speaker}, found {speaker}");
            }

            results.AddRange(rows.Select(row => (key, row.Speaker == row.Row.Speaker)));
            table.Add($"{meeting.Name} {key}", Accuracy(rows.Select(row => row.Speaker == row.Row.Speaker)));
        }

        table.Head("by language");
        var languages = results.GroupBy(result => result.Text[3..], result => result.IsRight).ToList();
        foreach (var language in languages)
        {
            table.Add(language.Key, Accuracy(language));
        }

        table.Print();
        Assert.Multiple(() =>
        {
            foreach (var language in languages)
            {
                Assert.That(language.Average(isRight => isRight ? 1 : 0), Is.GreaterThanOrEqualTo(SpeakerBar), language.Key);
            }
        });
    }

    [Test]
    public void Alignment_AllPairs_ReachesTheBarInEveryLanguagePair()
    {
        var aligner = new StatementAligner(new LexicalSimilarity(Lexicon, Glossary.Default));
        var table = new Table("Statement links");
        var totals = new Dictionary<PairKey, Score>();
        foreach (var pair in Corpus.Pairs(meetings))
        {
            foreach (var meeting in meetings)
            {
                var (left, right) = meeting[pair];
                var found = StatementLinks.Of(aligner.Align(left, right));
                var expected = StatementLinks.Of(meeting.Gold.Pairs[pair], left, right);
                var score = Score.Of(found, expected);
                totals[pair] = totals.GetValueOrDefault(pair) + score;
                table.Add($"{meeting.Name} {pair}", score);
                foreach (var (sign, link) in expected.Except(found).Select(link => ("missed", link)).Concat(found.Except(expected).Select(link => ("extra", link))))
                {
                    TestContext.Out.WriteLine($"{meeting.Name} {pair} {sign}: {Words(left, link.Left)} ~ {Words(right, link.Right)}");
                }
            }
        }

        table.Head("by language pair");
        foreach (var (pair, score) in totals)
        {
            table.Add($"{pair}", score);
        }

        table.Head("groups of one statement with one, recall");
        foreach (var pair in totals.Keys)
        {
            table.Add($"{pair}", Score.Sum(meetings.Select(meeting => OneToOne(meeting, pair, aligner))).Recall.ToString("0.000", CultureInfo.InvariantCulture));
        }

        table.Print();
        Assert.Multiple(() =>
        {
            foreach (var (pair, score) in totals)
            {
                Assert.That(score.F1, Is.GreaterThanOrEqualTo(AlignmentBar), $"{pair}");
            }
        });
    }

    private static Score OneToOne(Meeting meeting, PairKey pair, StatementAligner aligner)
    {
        var (left, right) = meeting[pair];
        var found = StatementLinks.Of(aligner.Align(left, right));
        return Score.Of(found, StatementLinks.Of(meeting.Gold.Pairs[pair].Where(row => row.IsOneToOne), left, right));
    }

    private static Score OneSided(Meeting meeting, PairKey pair)
    {
        var (left, right) = meeting[pair];
        var foundLeft = ConceptPresenceScore.Found(left, Lexicon);
        var foundRight = ConceptPresenceScore.Found(right, Lexicon);
        var goldLeft = ConceptPresenceScore.Close(meeting.Gold.Concepts[pair.Left], Lexicon);
        var goldRight = ConceptPresenceScore.Close(meeting.Gold.Concepts[pair.Right], Lexicon);
        return Score.Of(foundLeft.Except(foundRight).ToHashSet(), goldLeft.Except(goldRight).ToHashSet())
            + Score.Of(foundRight.Except(foundLeft).ToHashSet(), goldRight.Except(goldLeft).ToHashSet());
    }

    private static string Accuracy(IEnumerable<bool> results)
    {
        var all = results.ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{all.Average(isRight => isRight ? 1d : 0d):0.000}  ({all.Count(isRight => isRight)} of {all.Count})");
    }

    private static string Words(AnalyzedReadout readout, int statement)
    {
        var words = readout.Statements[statement].Span.Of(readout.Readout.Text).Trim();
        return words.Length <= 60 ? words : words[..60] + "…";
    }

    private IEnumerable<(Meeting Meeting, string Key, AnalyzedReadout Readout)> Texts() =>
        meetings.SelectMany(meeting => meeting.Texts.Select(text => (meeting, text.Key, text.Value)));
}
