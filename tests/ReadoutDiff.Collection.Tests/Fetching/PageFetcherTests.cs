using System.IO.Compression;
using System.Net;
using System.Text;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Tests.Shared;
using static ReadoutDiff.Collection.Tests.Fetching.SmallServer;

namespace ReadoutDiff.Collection.Tests.Fetching;

public sealed class PageFetcherTests
{
    private LeapingClock _clock = null!;

    [SetUp]
    public void SetUp() => _clock = new LeapingClock();

    [Test]
    public async Task Get_Page_GivesItsBytesHeadersAndAddress()
    {
        using var server = Server((_, _) => Ok("страница", "ETag: \"7\"", "X-Two: a", "X-Two: b", "Set-Cookie: a=b"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(new Uri(server.Root, "a?b=c"));
        await fetcher.GetAsync(new Uri(server.Root, "second"));
        var head = server.Requests.Last().Head;
        Assert.Multiple(() =>
        {
            Assert.That(Encoding.UTF8.GetString(result.Snapshot!.Body.Span), Is.EqualTo("страница"));
            Assert.That(result.Snapshot.Header("etag"), Is.EqualTo("\"7\""));
            Assert.That(result.Snapshot.Headers.Count(header => header.Key == "X-Two"), Is.EqualTo(2));
            Assert.That(result.Snapshot.Address, Does.EndWith("/a?b=c"));
            Assert.That(head, Does.Contain("User-Agent: TestAgent/1").And.Contain("Accept-Encoding: gzip, br, zstd").And.Not.Contain("Cookie"));
        });
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("zstd")]
    [TestCase("deflate")]
    public async Task Get_CompressedPage_IsUnpacked(string coding)
    {
        using var server = Server((_, _) => Ok(Pack(coding, Encoding.UTF8.GetBytes("text")), $"Content-Encoding: {coding}"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        Assert.That(result.Outcome == FetchOutcome.Fetched ? Encoding.UTF8.GetString(result.Snapshot!.Body.Span) : result.Reason, Is.EqualTo("text"));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("zstd")]
    public async Task Get_BodyThatUnpacksToTooMuch_IsTooLargeAtOnce(string coding)
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Status("404 Not Found") : Ok(Pack(coding, new byte[4 << 20]), $"Content-Encoding: {coding}"));
        using var fetcher = Fetcher(options => options with { MaxBytes = 1 << 20 });
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, result.Requests), Is.EqualTo((FetchOutcome.TooLarge, 1)), result.Reason);
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("zstd")]
    [TestCase("deflate")]
    public async Task Get_CompressedDataCutOff_IsNeverHalfAPage(string coding)
    {
        var noise = new byte[50_000];
        new Random(1).NextBytes(noise);
        using var server = Server((path, _) => path == "/robots.txt" ? Status("404 Not Found") : Ok(Pack(coding, noise)[..30_000], $"Content-Encoding: {coding}"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, result.Requests), Is.EqualTo((FetchOutcome.Failed, 4)), result.Reason);
    }

    [Test]
    public async Task Get_BodyLargerThanAllowed_IsTooLarge()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Status("404 Not Found") : [.. Head("200 OK"), .. new byte[2 << 20]]);
        using var fetcher = Fetcher(options => options with { MaxBytes = 1 << 20 });
        Assert.That((await fetcher.GetAsync(server.Root)).Outcome, Is.EqualTo(FetchOutcome.TooLarge));
    }

    [Test]
    public async Task Get_ConnectionsThatEndBeforeAnyAnswer_AreCountedAndSpacedLikeAllRequests()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : []);
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        var arrivals = server.Requests.Select(request => request.Arrival).ToList();
        Assert.Multiple(() =>
        {
            Assert.That((result.Outcome, result.Requests, arrivals.Count), Is.EqualTo((FetchOutcome.Failed, 4, 5)), result.Reason);
            Assert.That(arrivals.Zip(arrivals.Skip(1), (a, b) => b - a), Is.All.GreaterThanOrEqualTo(TimeSpan.FromSeconds(2)));
        });
    }

    [Test]
    public async Task Get_ConnectionCutTwice_IsFetchedAtTheThirdTry()
    {
        using var server = Server((path, count) => path != "/robots.txt" && count < 2 ? [.. Head("200 OK", "Content-Length: 100"), 1, 2] : Ok("whole"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, result.Requests), Is.EqualTo((FetchOutcome.Fetched, 3)), result.Reason);
    }

    [Test]
    public async Task Get_SiteThatFallsSilent_IsGivenUpInTime()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Status("404 Not Found") : null);
        using var fetcher = Fetcher(options => options with { AttemptTimeout = TimeSpan.FromMilliseconds(50), Retries = 1 });
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, result.Requests), Is.EqualTo((FetchOutcome.Failed, 2)), result.Reason);
    }

    [TestCase("Retry-After: 90")]
    [TestCase("Retry-After: Mon, 05 Jan 2026 00:01:32 GMT")]
    public async Task Get_SiteAsksToWait_IsAskedAgainAfterTheWait(string header)
    {
        using var server = Server((path, count) => path == "/robots.txt" || count > 0 ? Ok("in time") : Status("429 Too Many Requests", header));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        var asked = server.Requests.Where(request => request.Path == "/").Select(request => request.Arrival).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(FetchOutcome.Fetched));
            Assert.That(asked[1] - asked[0], Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(88)));
        });
    }

    [Test]
    public async Task Get_SiteAsksToWaitForAnHour_IsNamedAndLeftAlone()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Status("503 Busy", "Retry-After: 3600"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        var next = await fetcher.GetAsync(new Uri(server.Root, "other"));
        Assert.Multiple(() =>
        {
            Assert.That((result.Outcome, result.Requests, result.Status), Is.EqualTo((FetchOutcome.Failed, 1, 503)));
            Assert.That(next.Reason, Does.StartWith("the site asked to be left alone for another 3"));
            Assert.That(server.Requests, Has.Count.EqualTo(2));
        });
    }

    [Test]
    public async Task Get_SiteAsksToWait_AllRequestsToItWait()
    {
        using var server = Server((path, _) => path == "/a" ? Status("429 Too Many Requests", "Retry-After: 120") : Ok(""));
        using var fetcher = Fetcher(options => options with { Retries = 0 });
        await fetcher.GetAsync(new Uri(server.Root, "a"));
        await fetcher.GetAsync(new Uri(server.Root, "b"));
        var asked = server.Requests.ToDictionary(request => request.Path, request => request.Arrival, StringComparer.Ordinal);
        Assert.That(asked["/b"] - asked["/a"], Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(120)));
    }

    [TestCase("404 Not Found", FetchOutcome.Gone)]
    [TestCase("410 Gone", FetchOutcome.Gone)]
    [TestCase("403 Forbidden", FetchOutcome.Refused)]
    [TestCase("451 Unavailable", FetchOutcome.Refused)]
    public async Task Get_StatusThatWillNotPass_IsAskedOnce(string status, FetchOutcome expected)
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Status(status));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, result.Requests), Is.EqualTo((expected, 1)));
    }

    [Test]
    public async Task Get_RefusalWhoseExplanationIsCutOff_IsStillTheRefusal()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : [.. Head("404 Not Found", "Content-Encoding: gzip", "Content-Length: 100"), 1, 2]);
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, result.Requests), Is.EqualTo((FetchOutcome.Gone, 1)), result.Reason);
    }

    [Test]
    public async Task Get_RequestsThatTakeTooLongTogether_AreGivenUp()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : null);
        using var fetcher = Fetcher(options => options with { MaxTime = TimeSpan.FromMilliseconds(50) });
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, result.Requests, result.Reason), Is.EqualTo((FetchOutcome.Failed, 1, "its requests took more than 0.05 s together")));
    }

    [Test]
    public async Task Get_ManyPagesOfAHostWhereAllFails_ThoseThatWaitForTheirTurnMakeNoRequest()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Status("500 Broken"));
        using var fetcher = Fetcher(options => options with { Retries = 0, BreakDuration = TimeSpan.FromHours(9) });
        var results = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => fetcher.GetAsync(new Uri(server.Root, $"{i}"))));
        Assert.Multiple(() =>
        {
            Assert.That(results.Select(result => result.Outcome), Is.All.EqualTo(FetchOutcome.Failed));
            Assert.That(server.Requests, Has.Count.LessThan(30));
        });
    }

    [Test]
    public async Task Get_HostWhereAllFails_IsLeftAloneAndOthersAreNot()
    {
        using var broken = Server((path, _) => path == "/robots.txt" ? Ok("") : Status("500 Broken"));
        using var fetcher = Fetcher(options => options with { AllowedHosts = ["127.0.0.1", "localhost"] });
        FetchResult last = null!;
        for (var i = 0; i < 4; i++)
        {
            last = await fetcher.GetAsync(new Uri(broken.Root, $"{i}"));
        }

        using var sound = Server((_, _) => Ok("sound"));
        var other = await fetcher.GetAsync(new Uri($"http://localhost:{sound.Root.Port}/"));
        Assert.Multiple(() =>
        {
            Assert.That(last.Reason, Does.Contain("left alone"));
            Assert.That(broken.Requests, Has.Count.LessThan(16));
            Assert.That(other.Outcome, Is.EqualTo(FetchOutcome.Fetched));
        });
    }

    [Test]
    public async Task Get_SeveralPagesOfOneHost_KeepTheSpacingRobotsRepetitionsAndRedirectsIncluded()
    {
        using var server = Server((path, count) => path switch
        {
            "/robots.txt" => Ok("User-agent: *\nCrawl-delay: 20"),
            "/2" when count == 0 => Status("503 Busy"),
            "/3" => Status("302 Found", "Location: /4"),
            _ => Ok(path),
        });
        using var fetcher = Fetcher();
        await Task.WhenAll(Enumerable.Range(1, 5).Select(i => fetcher.GetAsync(new Uri(server.Root, $"{i}"))));
        var arrivals = server.Requests.Select(request => request.Arrival).ToList();
        var gaps = arrivals.Zip(arrivals.Skip(1), (a, b) => b - a).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(arrivals, Has.Count.EqualTo(8));
            Assert.That(gaps, Is.All.GreaterThanOrEqualTo(TimeSpan.FromSeconds(2)));
            Assert.That(gaps.Skip(1), Is.All.GreaterThanOrEqualTo(TimeSpan.FromSeconds(20)));
        });
    }

    [Test]
    public async Task Get_PagesOfTwoHosts_OneDoesNotWaitForTheOther()
    {
        using var release = new ManualResetEventSlim();
        using var slow = Server((path, _) =>
        {
            if (path == "/slow")
            {
                release.Wait();
            }

            return Ok("");
        });
        using var quick = Server((_, _) => Ok(""));
        using var fetcher = Fetcher(options => options with { AllowedHosts = ["127.0.0.1", "localhost"] });
        var held = fetcher.GetAsync(new Uri(slow.Root, "slow"));
        var result = await fetcher.GetAsync(new Uri($"http://localhost:{quick.Root.Port}/"));
        var wasHeld = !held.IsCompleted;
        release.Set();
        Assert.That((result.Outcome, wasHeld, (await held).Outcome), Is.EqualTo((FetchOutcome.Fetched, true, FetchOutcome.Fetched)));
    }

    [Test]
    public async Task Get_HostWrittenWithAFinalDot_KeepsTheSpacingOfTheHost()
    {
        using var server = Server((_, _) => Ok(""));
        using var fetcher = Fetcher(options => options with
        {
            AllowedHosts = ["a.example"],
            DefaultSpacing = TimeSpan.FromSeconds(30),
            Resolver = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
        });
        await fetcher.GetAsync(new Uri($"http://a.example:{server.Root.Port}/1"));
        await fetcher.GetAsync(new Uri($"http://a.example.:{server.Root.Port}/2"));
        var arrivals = server.Requests.Select(request => request.Arrival).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(arrivals, Has.Count.EqualTo(4));
            Assert.That(arrivals.Zip(arrivals.Skip(1), (a, b) => b - a), Is.All.GreaterThanOrEqualTo(TimeSpan.FromSeconds(30)));
        });
    }

    [Test]
    public async Task Get_PathThatRobotsForbid_IsNeverAskedFor()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("User-agent: *\nDisallow: /search") : Ok("x"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(new Uri(server.Root, "search?q=1"));
        Assert.That((result.Outcome, server.Requests.Count), Is.EqualTo((FetchOutcome.Disallowed, 1)));
    }

    [Test]
    public async Task Get_RobotsThatFail_KeepThePageFromBeingAskedForAndAreAFailure()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Status("500 Broken") : Ok("x"));
        using var fetcher = Fetcher(options => options with { Retries = 0 });
        Assert.That(((await fetcher.GetAsync(server.Root)).Outcome, server.Requests.Count), Is.EqualTo((FetchOutcome.Failed, 1)));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("zstd")]
    public async Task Get_BodyThatUnpacksManyTimes_IsTooLarge(string coding)
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Ok(Pack(coding, new byte[4 << 20]), $"Content-Encoding: {coding}"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, result.Requests), Is.EqualTo((FetchOutcome.TooLarge, 1)), result.Reason);
    }

    [Test]
    public async Task Get_CrawlDelayLongerThanIsWaited_IsDisallowed()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("User-agent: *\nCrawl-delay: 86400") : Ok("x"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root);
        Assert.That((result.Outcome, server.Requests.Count), Is.EqualTo((FetchOutcome.Disallowed, 1)));
    }

    [Test]
    public async Task Get_RobotsOfEachHostAskedOnceADay()
    {
        using var server = Server((path, _) => Ok(""));
        using var fetcher = Fetcher();
        await fetcher.GetAsync(new Uri(server.Root, "1"));
        await fetcher.GetAsync(new Uri(server.Root, "2"));
        await Task.Delay(TimeSpan.FromHours(25), _clock);
        await fetcher.GetAsync(new Uri(server.Root, "3"));
        Assert.That(server.Requests.Select(request => request.Path), Is.EqualTo(new[] { "/robots.txt", "/1", "/2", "/robots.txt", "/3" }));
    }

    [Test]
    public async Task Get_NotModifiedWithoutBeingAsked_IsAFailure()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Head("304 Not Modified"));
        using var fetcher = Fetcher();
        Assert.That((await fetcher.GetAsync(server.Root)).Outcome, Is.EqualTo(FetchOutcome.Failed));
    }

    [Test]
    public async Task Get_KnownPage_IsAskedForConditionally()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Head("304 Not Modified"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(server.Root, new Validators("W/\"a\"", "Mon, 28 Jun 2021 10:00:00 GMT"), CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(FetchOutcome.NotModified));
            Assert.That(server.Requests.Last().Head, Does.Contain("If-None-Match: W/\"a\"").And.Contain("If-Modified-Since: Mon, 28 Jun 2021 10:00:00 GMT"));
        });
    }

    [Test]
    public async Task Get_RedirectLoop_IsNamed()
    {
        using var server = Server((path, _) => path switch { "/robots.txt" => Ok(""), "/a" => Status("301 Moved", "Location: /b"), _ => Status("302 Found", "Location: /a") });
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(new Uri(server.Root, "a"));
        Assert.That(result.Reason, Does.StartWith("redirects in a loop").And.Contain("/b -> "));
    }

    [Test]
    public async Task Get_Redirect_GivesTheFinalAddressAndTheWay()
    {
        using var server = Server((path, _) => path == "/a" ? Status("301 Moved", "Location: b#part") : Ok("x"));
        using var fetcher = Fetcher();
        var snapshot = (await fetcher.GetAsync(new Uri(server.Root, "a"))).Snapshot!;
        Assert.That((new Uri(snapshot.FinalAddress).PathAndQuery, snapshot.Redirects.Count), Is.EqualTo(("/b", 1)));
    }

    [Test]
    public async Task Get_RedirectToPathThatRobotsForbid_IsNotFollowed()
    {
        using var server = Server((path, _) => path switch { "/robots.txt" => Ok("User-agent: *\nDisallow: /b"), "/a" => Status("302 Found", "Location: /b"), _ => Ok("x") });
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(new Uri(server.Root, "a"));
        Assert.That((result.Outcome, server.Requests.Count), Is.EqualTo((FetchOutcome.Disallowed, 2)));
    }

    [Test]
    public async Task Get_RedirectsWithoutEnd_AreGivenUpAfterEight()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Status("302 Found", $"Location: {path}x"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(new Uri(server.Root, "a"));
        Assert.That((result.Outcome, result.Requests, result.Reason), Is.EqualTo((FetchOutcome.Failed, 9, "redirects more than 8 times")));
    }

    [Test]
    public async Task Get_RedirectWithoutAddress_IsAFailure()
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Status("302 Found"));
        using var fetcher = Fetcher();
        Assert.That((await fetcher.GetAsync(server.Root)).Outcome, Is.EqualTo(FetchOutcome.Failed));
    }

    [Test]
    public async Task Get_RedirectInRawUtf8_IsFollowed()
    {
        using var server = Server((path, _) => path == "/a" ? [.. "HTTP/1.1 302 Found\r\nLocation: /новости\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8] : Ok("x"));
        using var fetcher = Fetcher();
        var result = await fetcher.GetAsync(new Uri(server.Root, "a"));
        Assert.That(new Uri(result.Snapshot!.FinalAddress).AbsolutePath, Is.EqualTo("/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8"));
    }

    [Test]
    public async Task Get_AddressWithFragment_FinalAddressHasNone()
    {
        using var server = Server((_, _) => Ok("x"));
        using var fetcher = Fetcher();
        Assert.That((await fetcher.GetAsync(new Uri(server.Root, "a#b"))).Snapshot!.FinalAddress, Does.EndWith("/a"));
    }

    [TestCase("http://169.254.169.254/latest/meta-data/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("http://[::ffff:10.0.0.1]/")]
    [TestCase("http://167772161/")]
    [TestCase("http://user:secret@kremlin.ru/")]
    [TestCase("http://router/")]
    [TestCase("http://db.internal/")]
    [TestCase("http://127.0.0.2./")]
    [TestCase("http://127.2./")]
    [TestCase("http://0x0a000001./")]
    [TestCase("http://localhost./")]
    [TestCase("http://[fd00:ec2::254]/")]
    [TestCase("ftp://kremlin.ru/")]
    [TestCase("gopher://kremlin.ru/")]
    [TestCase("data:text/html,x")]
    [TestCase("http://kremlin.ru:22/")]
    public async Task Get_RedirectIntoAPrivateNetwork_IsNotFollowed(string target)
    {
        using var server = Server((path, _) => path == "/robots.txt" ? Ok("") : Status("302 Found", $"Location: {target}"));
        using var fetcher = Fetcher(options => options with { Resolver = (_, _) => throw new InvalidOperationException("resolved") });
        Assert.That((await fetcher.GetAsync(server.Root)).Outcome, Is.EqualTo(FetchOutcome.Unsafe));
    }

    [Test]
    public async Task Get_NameThatComesToResolveToLoopback_IsNotConnectedTo()
    {
        using var server = Server((_, _) => Ok("secret"));
        using var fetcher = Fetcher(options => options with { Retries = 0, Resolver = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("::ffff:127.0.0.1")]) });
        var result = await fetcher.GetAsync(new Uri("http://rebinding.example/"));
        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(FetchOutcome.Unsafe));
            Assert.That(result.Reason, Does.Contain("resolves to 127.0.0.1"));
            Assert.That(server.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task Get_NameOfAnAllowedHost_IsResolvedOnceForEachConnectionAndReached()
    {
        using var server = Server((_, _) => Ok("x"));
        var asked = 0;
        using var fetcher = Fetcher(options => options with
        {
            AllowedHosts = ["Inside.example"],
            Resolver = (_, _) =>
            {
                asked++;
                return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
            },
        });
        var result = await fetcher.GetAsync(new Uri($"http://inside.example:{server.Root.Port}/"));
        Assert.That((result.Outcome, asked), Is.EqualTo((FetchOutcome.Fetched, server.Requests.Count)), result.Reason);
    }

    [Test]
    public void Admit_PrivateAmongPublicAddresses_OnlyPublicOnesAreConnectedTo()
    {
        var guard = new AddressGuard(new FetchOptions());
        var (inside, outside) = (IPAddress.Parse("127.0.0.1"), IPAddress.Parse("95.173.136.70"));
        Assert.Multiple(() =>
        {
            Assert.That(guard.Admit("a.example", [inside, outside]), Is.EqualTo(new[] { outside }));
            Assert.That(() => guard.Admit("a.example", [inside]), Throws.InstanceOf<UnsafeAddressException>());
        });
    }

    [Test]
    public async Task Get_RelativeAddress_IsUnsafe()
    {
        using var fetcher = Fetcher();
        Assert.That((await fetcher.GetAsync(new Uri("/a", UriKind.Relative))).Outcome, Is.EqualTo(FetchOutcome.Unsafe));
    }

    [TestCase("")]
    [TestCase("Agent\r\nX-Other: 1")]
    [TestCase("Агент/1")]
    public void Create_UserAgentThatIsNoHeaderValue_Throws(string agent) =>
        Assert.That(() => Fetcher(options => options with { UserAgent = agent }), Throws.ArgumentException);

    [Test]
    public async Task Get_ThroughAProxy_ReachesItAlthoughItIsOnLoopback()
    {
        using var proxy = Server((_, _) => Ok("by proxy"));
        using var fetcher = Fetcher(options => options with { AllowedHosts = [], Proxy = new WebProxy(proxy.Root) });
        var result = await fetcher.GetAsync(new Uri("http://kremlin.ru/events"));
        var direct = await fetcher.GetAsync(new Uri("http://127.0.0.1./"));
        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(FetchOutcome.Fetched), result.Reason);
            Assert.That(proxy.Requests.Last().Path, Is.EqualTo("http://kremlin.ru/events"));
            Assert.That(direct.Outcome, Is.EqualTo(FetchOutcome.Unsafe));
        });
    }

    [Test]
    public void Get_Cancelled_Throws()
    {
        using var server = Server((_, _) => Ok("x"));
        using var fetcher = Fetcher();
        Assert.That(async () => await fetcher.GetAsync(server.Root, new CancellationToken(true)), Throws.InstanceOf<OperationCanceledException>());
    }

    private SmallServer Server(Func<string, int, byte[]?> answer) => new(answer, _clock);

    private PageFetcher Fetcher(Func<FetchOptions, FetchOptions>? change = null)
    {
        var options = new FetchOptions { UserAgent = "TestAgent/1", AllowedHosts = ["127.0.0.1"], Clock = _clock, Proxy = new WebProxy() };
        return new PageFetcher(SiteProfiles.Default, change?.Invoke(options) ?? options);
    }

    private static byte[] Pack(string coding, byte[] body)
    {
        if (coding == "zstd")
        {
            using var compressor = new ZstdSharp.Compressor();
            return compressor.Wrap(body).ToArray();
        }

        using var packed = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true),
        })
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }
}
