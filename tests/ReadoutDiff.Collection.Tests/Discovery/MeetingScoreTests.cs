using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests.Discovery;

public sealed class MeetingScoreTests
{
    private static readonly double Bar = new FinderOptions().Bar;
    private static readonly PageScorer Scorer = new(DiplomaticLexicon.Default);

    private static readonly Dictionary<string, string[]> People = new(StringComparer.Ordinal)
    {
        ["2019-09-17-prime-ministers"] = ["li-keqiang", "medvedev"],
        ["2021-06-28-video-call"] = ["xi-jinping", "putin"],
        ["2022-09-15-summit-margin"] = ["xi-jinping", "putin"],
        ["2023-03-21-state-visit"] = ["xi-jinping", "putin"],
        ["2024-04-09-foreign-ministers"] = ["wang-yi", "lavrov"],
        ["2025-08-08-phone-call"] = ["xi-jinping", "putin"],
    };

    private static IEnumerable<TestCaseData> Pages() =>
        FixtureMeeting.All.SelectMany(meeting => meeting.Pages.Select(page => new TestCaseData(meeting.Name, page.File)));

    [TestCaseSource(nameof(Pages))]
    public void Score_AccountOfTheMeeting_IsFit(string meeting, string file)
    {
        var (own, readout) = Read(meeting, file);
        var score = Scorer.Score(readout, Query(own), CancellationToken.None);
        Assert.That(score.Total, Is.GreaterThanOrEqualTo(Bar), score.ToString);
    }

    [TestCaseSource(nameof(Pages))]
    public void Score_AccountOfAnotherMeeting_IsNotFit(string meeting, string file)
    {
        var (_, readout) = Read(meeting, file);
        foreach (var other in FixtureMeeting.All.Where(other => other.Name != meeting))
        {
            var score = Scorer.Score(readout, Query(other), CancellationToken.None);
            Assert.That(score.Total, Is.LessThan(Bar), () => $"{other.Name} {score}");
        }
    }

    [TestCaseSource(nameof(Pages))]
    public void Read_MeetingOfPage_HasItsDatePeopleAndKind(string meeting, string file)
    {
        var (own, readout) = Read(meeting, file);
        var query = KnownMeeting.Of(readout, DiplomaticLexicon.Default);
        Assert.Multiple(() =>
        {
            Assert.That(query.Date, Is.EqualTo(own.Date));
            Assert.That(query.People, Is.EquivalentTo(People[meeting]));
            Assert.That(MeetingKinds.AreCompatible(query.Kind, own.Kind), query.Kind);
        });
    }

    internal static MeetingQuery Query(FixtureMeeting meeting) => new(meeting.Date, People[meeting.Name], meeting.Kind);

    private static (FixtureMeeting Meeting, Readout Readout) Read(string name, string file)
    {
        var meeting = FixtureMeeting.All.Single(meeting => meeting.Name == name);
        var page = meeting.Page(file);
        var snapshot = new Snapshot
        {
            Address = page.Address,
            FinalAddress = page.Address,
            CapturedAt = DateTimeOffset.UnixEpoch,
            Status = 200,
            Headers = [new("Content-Type", page.ContentType)],
            Body = page.Body,
        };
        return (meeting, new ReadoutSource().Read(snapshot, ReadoutOptions.Default));
    }
}
