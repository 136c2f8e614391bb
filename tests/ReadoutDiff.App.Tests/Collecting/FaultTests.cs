using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;
using ReadoutDiff.Simulator;

namespace ReadoutDiff.App.Tests.Collecting;

/// <summary>What becomes of each thing that goes wrong every time, and that the site's rules hold all the while.</summary>
public sealed class FaultTests
{
    private const string Page = "http://kremlin.ru/events/president/news/65900";

    [TestCase(FaultKind.None, FetchOutcome.Fetched, 1)]
    [TestCase(FaultKind.TooManySeconds, FetchOutcome.Refused, 4)]
    [TestCase(FaultKind.TooManyDate, FetchOutcome.Refused, 4)]
    [TestCase(FaultKind.ServerError, FetchOutcome.Failed, 4)]
    [TestCase(FaultKind.Unavailable, FetchOutcome.Failed, 4)]
    [TestCase(FaultKind.Cut, FetchOutcome.Failed, 4)]
    [TestCase(FaultKind.Slow, FetchOutcome.Fetched, 1)]
    [TestCase(FaultKind.WrongCharset, FetchOutcome.Fetched, 1)]
    [TestCase(FaultKind.Interstitial, FetchOutcome.Fetched, 1)]
    [TestCase(FaultKind.Removed, FetchOutcome.Fetched, 1)]
    [TestCase(FaultKind.RedirectLoop, FetchOutcome.Failed, 2)]
    [TestCase(FaultKind.GzipBomb, FetchOutcome.TooLarge, 1)]
    [TestCase(FaultKind.TruncatedGzip, FetchOutcome.Failed, 4)]
    public async Task Get_FaultAtEveryRequest_EndsAsNamedWithTheRulesKept(FaultKind fault, FetchOutcome expected, int requests)
    {
        var plan = new FaultPlan();
        plan.Fixed["kremlin.ru/events/president/news/65900"] = fault;
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30), plan);
        using var fetcher = new PageFetcher(SiteProfiles.Default, world.Place.Fetching);
        var result = await fetcher.GetAsync(new Uri(Page));
        Assert.Multiple(() =>
        {
            Assert.That((result.Outcome, result.Requests), Is.EqualTo((expected, requests)), result.Reason);
            Assert.That(result.Reason.Length > 0, Is.EqualTo(expected != FetchOutcome.Fetched));
            Assert.That(world.Violations, Is.Empty);
        });
    }

    [Test]
    public async Task Read_PageUnderAWrongCharset_IsReadByItsBytesAndSaysSo()
    {
        var readout = await ReadAsync(FaultKind.WrongCharset);
        Assert.That(readout.Text, Does.Contain("Владимир Путин"));
        Assert.That(readout.Limits.Select(limit => limit.Code), Does.Contain("charset-mismatch"));
    }

    [TestCase(FaultKind.Interstitial, "waiting page")]
    [TestCase(FaultKind.Removed, "removed by its publisher")]
    public void Read_PageInPlaceOfTheArticle_IsNamedAndNoReadout(FaultKind fault, string cause) =>
        Assert.That(async () => await ReadAsync(fault), Throws.TypeOf<UnreadablePageException>().With.Message.Contains(cause));

    [Test]
    public async Task Simulator_BurstOfRequests_IsAnsweredWith403AsTheSiteDoes()
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        using var handler = new SocketsHttpHandler { Proxy = world.Place.Fetching.Proxy };
        using var hasty = new HttpClient(handler);
        var statuses = new List<int>();
        for (var i = 0; i < 152; i++)
        {
            using var response = await hasty.GetAsync(new Uri("http://kremlin.ru/robots.txt"));
            statuses.Add((int)response.StatusCode);
        }

        Assert.That(statuses.Distinct(), Is.EqualTo(new[] { 200, 403 }));
        Assert.That(world.Violations, Has.Count.EqualTo(151), "the log sees every request that came too soon");
    }

    private static async Task<Readout> ReadAsync(FaultKind fault)
    {
        var plan = new FaultPlan();
        plan.Fixed["kremlin.ru/events/president/news/65900"] = fault;
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30), plan);
        using var fetcher = new PageFetcher(SiteProfiles.Default, world.Place.Fetching);
        var result = await fetcher.GetAsync(new Uri(Page));
        return new ReadoutSource().Read(result.Snapshot!, ReadoutOptions.Default);
    }
}
