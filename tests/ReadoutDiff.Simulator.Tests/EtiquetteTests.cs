using ReadoutDiff.Simulator.Etiquette;

namespace ReadoutDiff.Simulator.Tests;

public sealed class EtiquetteTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public void Spacing_CountsFromTheEndOfOneToTheArrivalOfTheNext()
    {
        Assert.That(Breaches(Request("a.test", "/1", 0, 2), Request("a.test", "/2", 7, 8)), Is.Empty);
        Assert.That(Breaches(Request("a.test", "/1", 0, 2), Request("a.test", "/2", 6.5, 8)), Is.EqualTo(new[] { "a.test/2 (200) came 4.500 s after a.test/1 (200), not 5 s" }));
    }

    [Test]
    public void TwoAtOnceOnOneHost_IsABreach() =>
        Assert.That(Breaches(Request("a.test", "/1", 0, 9), Request("a.test", "/2", 6, 7)), Is.EqualTo(new[] { "a.test/2 (200) came while a.test/1 (200) was being answered" }));

    [Test]
    public void OtherHosts_AreNoConcernOfEachOther() => Assert.That(Breaches(Request("a.test", "/1", 0, 9), Request("b.test", "/2", 1, 2)), Is.Empty);

    [Test]
    public void AbandonedRequest_CountsByItsArrival() =>
        Assert.That(Breaches(Request("a.test", "/1", 0, 9) with { IsAbandoned = true }, Request("a.test", "/2", 6, 7)), Is.Empty);

    [Test]
    public void LongerDelayThatRobotsAskFor_Counts() =>
        Assert.That(Breaches(Request("slow.test", "/1", 0, 0), Request("slow.test", "/2", 10, 11)), Has.Count.EqualTo(1));

    [TestCase("/search?q=1", false)]
    [TestCase("/news/?PAGEN_1=2", false)]
    [TestCase("/news/open/?PAGEN_1=2", true)]
    [TestCase("/end.pdf", false)]
    [TestCase("/end.pdf?x", true)]
    [TestCase("/robots.txt", true)]
    [TestCase("/news/", true)]
    public void ForbiddenPath_IsABreach(string path, bool isAllowed) =>
        Assert.That(Breaches(Request("rules.test", path, 0, 0)), isAllowed ? Is.Empty : Is.EqualTo(new[] { $"rules.test{path} is forbidden by robots.txt" }));

    [Test]
    public async Task Violations_OfAHastyClient_AreNamed()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0 });
        await client.TextAsync("https://mid.ru/ru/foreign_policy/news/");
        await client.TextAsync("https://mid.ru/ru/foreign_policy/news/?PAGEN_1=1");
        Assert.That(client.Sites.Violations(_ => TimeSpan.FromSeconds(10)), Has.Count.EqualTo(2).And.Some.Contains("forbidden").And.Some.Contains("not 10 s"));
    }

    private static List<string> Breaches(params LoggedRequest[] log) => [.. EtiquetteCheck.Breaches(log, _ => TimeSpan.FromSeconds(5), host => host switch
    {
        "slow.test" => "User-agent: *\nCrawl-delay: 20\n",
        "rules.test" => "User-agent: *\nDisallow: /search\nDisallow: /*PAGEN_\nAllow: /news/open/*PAGEN_\nDisallow: /*.pdf$\n",
        _ => null,
    })];

    private static LoggedRequest Request(string host, string path, double arrival, double end) =>
        new(host, path, Start.AddSeconds(arrival), Start.AddSeconds(end), 200, FaultKind.None, false, new Dictionary<string, string>());
}
