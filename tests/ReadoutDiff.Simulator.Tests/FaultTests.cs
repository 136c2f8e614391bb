using System.Net;

namespace ReadoutDiff.Simulator.Tests;

public sealed class FaultTests
{
    private const string Page = "http://kremlin.ru/events/president/news/65900";

    [TestCase(FaultKind.TooManySeconds, 429)]
    [TestCase(FaultKind.TooManyDate, 429)]
    [TestCase(FaultKind.ServerError, 500)]
    [TestCase(FaultKind.Unavailable, 503)]
    [TestCase(FaultKind.RedirectLoop, 302)]
    [TestCase(FaultKind.Removed, 200)]
    [TestCase(FaultKind.Slow, 200)]
    [TestCase(FaultKind.GzipBomb, 200)]
    public async Task Fault_OfAnAddress_AnswersItsStatusAndIsLogged(FaultKind fault, int status)
    {
        await using var client = await StartAsync(fault, DecompressionMethods.None);
        using var answer = await client.GetAsync(Page);
        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
        Assert.That(Logged(client), Is.EqualTo((fault, status)));
    }

    [Test]
    public async Task TooMany_TellsTheWaitInSecondsOrAsADate()
    {
        await using var seconds = await StartAsync(FaultKind.TooManySeconds);
        await using var date = await StartAsync(FaultKind.TooManyDate);
        using var one = await seconds.GetAsync(Page);
        using var other = await date.GetAsync(Page);
        Assert.That((one.Headers.RetryAfter!.Delta, other.Headers.RetryAfter!.Date is not null), Is.EqualTo((TimeSpan.FromSeconds(30), true)));
    }

    [TestCase(FaultKind.Cut)]
    [TestCase(FaultKind.TruncatedGzip)]
    public async Task BrokenBody_IsNoWholeAnswer(FaultKind fault)
    {
        await using var client = await StartAsync(fault);
        var whole = Fixtures.Bytes(new Uri(Page));
        byte[]? body = null;
        try
        {
            body = await client.Http.GetByteArrayAsync(new Uri(Page));
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException)
        {
            // As it should be.
        }

        Assert.That(body is null || body.Length < whole.Length);
        Assert.That(Logged(client).Fault, Is.EqualTo(fault));
    }

    [Test]
    public async Task RedirectLoop_NeverEnds()
    {
        await using var client = await StartAsync(FaultKind.RedirectLoop);
        var (address, seen) = (new Uri(Page), new HashSet<string>(StringComparer.Ordinal));
        while (seen.Add(address.AbsoluteUri))
        {
            using var answer = await client.Http.GetAsync(address);
            Assert.That((int)answer.StatusCode, Is.EqualTo(302));
            address = new Uri(address, answer.Headers.Location!);
        }

        Assert.That(seen, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task GzipBomb_IsSmallOnTheWire()
    {
        await using var client = await StartAsync(FaultKind.GzipBomb, DecompressionMethods.None);
        Assert.That((await client.Http.GetByteArrayAsync(new Uri(Page))).Length, Is.LessThan(1 << 20));
    }

    [Test]
    public async Task Rate_IsKeptAndRobotsAreLeftOut()
    {
        await using var client = await Client.StartAsync(options => options with { Hosts = 400, Faults = new FaultPlan(0.2) { Kinds = [FaultKind.ServerError] } });
        foreach (var number in Enumerable.Range(0, 400))
        {
            using var page = await client.GetAsync($"http://h{number:0000}.example.org/page");
            using var robots = await client.GetAsync($"http://h{number:0000}.example.org/robots.txt");
        }

        Assert.That(client.Sites.Log.Count(request => request.Fault != FaultKind.None), Is.InRange(50, 110));
        Assert.That(client.Sites.Log.Where(request => request.Path == "/robots.txt").Select(request => request.Fault), Is.All.EqualTo(FaultKind.None));
    }

    [Test]
    public async Task Kremlin_AfterABurst_Answers403()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0 });
        var statuses = new List<int>();
        for (var i = 0; i < 152; i++)
        {
            using var answer = await client.GetAsync(Page);
            statuses.Add((int)answer.StatusCode);
        }

        Assert.That(statuses.Take(150), Is.All.EqualTo(200));
        Assert.That(statuses.Skip(150), Is.All.EqualTo(403));
    }

    private static Task<Client> StartAsync(FaultKind fault, DecompressionMethods decompression = DecompressionMethods.All)
    {
        var plan = new FaultPlan();
        plan.Fixed[Page["http://".Length..]] = fault;
        return Client.StartAsync(options => options with { Distractors = 0, Faults = plan }, decompression);
    }

    private static (FaultKind Fault, int Status) Logged(Client client) => (client.Sites.Log[0].Fault, client.Sites.Log[0].Status);
}
