using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Tests.Shared;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Tests.Alerts;

public class WebhookChannelTests
{
    private static readonly byte[] Key = Encoding.UTF8.GetBytes("0123456789abcdef0123456789abcdef");
    private static readonly ChannelOptions Options = new() { Clock = new LeapingClock() };

    [Test]
    public async Task Send_Receiver_GetsTheAlertAsJson()
    {
        await using var receiver = await WebhookReceiver.OpenAsync(204);
        using var channel = Channel(receiver.Address);
        await channel.SendAsync(Deliveries.Any, default);

        var post = receiver.Posts.Single();
        using var json = JsonDocument.Parse(post.Body);
        var root = json.RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(post.Method, Is.EqualTo("POST"));
            Assert.That(post.Headers["content-type"], Does.StartWith("application/json"));
            Assert.That(root.GetProperty("id").GetString(), Is.EqualTo(post.Headers["webhook-id"]));
            Assert.That(root.GetProperty("key").GetString(), Is.EqualTo(Deliveries.Alert.Key));
            Assert.That(root.GetProperty("kind").GetString(), Is.EqualTo("changed"));
            Assert.That(root.GetProperty("at").GetString(), Is.EqualTo("2026-03-04T05:06:07Z"));
            Assert.That(root.GetProperty("address").GetString(), Is.EqualTo(Deliveries.Alert.Address));
            Assert.That(root.GetProperty("headline").GetString(), Is.EqualTo(Deliveries.Alert.Headline));
            Assert.That(root.GetProperty("summary").EnumerateArray().Select(line => line.GetString()), Is.EqualTo(Deliveries.Alert.Summary));
            Assert.That(root.GetProperty("class").GetString(), Is.EqualTo("substance"));
            Assert.That(root.GetProperty("before").GetInt64(), Is.EqualTo(11));
            Assert.That(root.GetProperty("after").GetInt64(), Is.EqualTo(12));
            Assert.That(root.GetProperty("link").GetString(), Is.EqualTo(Deliveries.Alert.Link));
        });
    }

    [Test]
    public async Task Send_AlertWithoutComparison_HasNulls()
    {
        await using var receiver = await WebhookReceiver.OpenAsync(200);
        using var channel = Channel(receiver.Address);
        await channel.SendAsync(Deliveries.Of(Deliveries.Alert with { Kind = AlertKind.Failing, Class = null, Before = null, After = null }), default);

        using var json = JsonDocument.Parse(receiver.Posts.Single().Body);
        Assert.That(new[] { "class", "before", "after" }.Select(name => json.RootElement.GetProperty(name).ValueKind), Is.All.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Send_Receiver_CanVerifyTheSignature()
    {
        await using var receiver = await WebhookReceiver.OpenAsync(200);
        using var channel = Channel(receiver.Address);
        await channel.SendAsync(Deliveries.Any, default);

        var post = receiver.Posts.Single();
        byte[] signed = [.. Encoding.ASCII.GetBytes($"{post.Headers["webhook-id"]}.{post.Headers["webhook-timestamp"]}."), .. post.Body];
        Assert.Multiple(() =>
        {
            Assert.That(post.Headers["webhook-signature"], Is.EqualTo("v1," + Convert.ToBase64String(HMACSHA256.HashData(Key, signed))));
            Assert.That(long.Parse(post.Headers["webhook-timestamp"], CultureInfo.InvariantCulture), Is.EqualTo(Options.Clock.GetUtcNow().ToUnixTimeSeconds()).Within(60));
            Assert.That(post.Headers["webhook-id"], Does.Match("^[A-Za-z0-9_-]+$"), "a dot would make what is signed ambiguous");
        });
    }

    [Test]
    public void Sign_ExampleOfTheStandard_GivesItsSignature()
    {
        // https://github.com/standard-webhooks/standard-webhooks, libraries: the example all implementations are tested by.
        var secret = WebhookSecret.Parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        Assert.That(
            secret.Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", "{\"test\": 2432232314}"u8),
            Is.EqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    [Test]
    public async Task Send_RepeatedAfter500_HasTheSameIdAndBody()
    {
        await using var receiver = await WebhookReceiver.OpenAsync(500, 200);
        using var channel = Channel(receiver.Address);
        var error = await channel.FailAsync();
        await channel.SendAsync(Deliveries.Any with { Attempts = 1, Lease = "another" }, default);

        Assert.Multiple(() =>
        {
            Assert.That(error.IsFinal, Is.False);
            Assert.That(error.Message, Does.Contain("status 500"));
            Assert.That(receiver.Posts, Has.Count.EqualTo(2));
            Assert.That(receiver.Posts.Select(post => post.Headers["webhook-id"]).Distinct().Count(), Is.EqualTo(1));
            Assert.That(receiver.Posts[1].Body, Is.EqualTo(receiver.Posts[0].Body));
        });
    }

    [Test]
    public async Task Send_DeliveryOfTheSameNumberInAnotherArchive_HasAnotherId()
    {
        await using var receiver = await WebhookReceiver.OpenAsync(200);
        using var channel = Channel(receiver.Address);
        await channel.SendAsync(Deliveries.Any, default);
        await channel.SendAsync(Deliveries.Of(Deliveries.Alert with { Key = "page:8:changed:13" }), default);
        Assert.That(receiver.Posts.Select(post => post.Headers["webhook-id"]).Distinct().Count(), Is.EqualTo(2));
    }

    [TestCase(400, true)]
    [TestCase(404, true)]
    [TestCase(410, true)]
    [TestCase(301, true)]
    [TestCase(302, false)]
    [TestCase(408, false)]
    [TestCase(425, false)]
    [TestCase(429, false)]
    [TestCase(500, false)]
    [TestCase(503, false)]
    public async Task Send_ErrorStatus_IsFinalWhereRepeatingCannotHelp(int status, bool isFinal)
    {
        await using var receiver = await WebhookReceiver.OpenAsync(status);
        using var channel = Channel(receiver.Address);
        var error = await channel.FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.IsFinal, Is.EqualTo(isFinal));
            Assert.That(error.Message, Does.Contain(status.ToString(CultureInfo.InvariantCulture)).And.Not.Contains("token-of-path"));
            Assert.That(receiver.Posts, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Send_Redirect_IsNotFollowed()
    {
        await using var other = await WebhookReceiver.OpenAsync(200);
        await using var receiver = await WebhookReceiver.OpenAsync((context, _) =>
        {
            context.Response.Redirect(other.Address.AbsoluteUri, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });
        using var channel = Channel(receiver.Address);
        await channel.FailAsync();
        Assert.That(other.Posts, Is.Empty);
    }

    [Test]
    public async Task Send_BodyWithoutEnd_IsNotWaitedFor()
    {
        var isCut = new TaskCompletionSource();
        await using var receiver = await WebhookReceiver.OpenAsync(async (context, _) =>
        {
            try
            {
                for (var chunk = new byte[16 * 1024]; ;)
                {
                    await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
                }
            }
            catch (Exception error) when (error is OperationCanceledException or IOException)
            {
                isCut.SetResult();
            }
        });
        using var channel = Channel(receiver.Address);
        await channel.SendAsync(Deliveries.Any, default);
        await isCut.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.That(receiver.Posts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Send_ReceiverThatDoesNotAnswer_FailsForNow()
    {
        await using var receiver = await WebhookReceiver.OpenAsync((context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var channel = Channel(receiver.Address, Options with { TimeLimit = TimeSpan.FromMilliseconds(200) });
        var error = await channel.FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.IsFinal, Is.False);
            Assert.That(error.Message, Does.Contain("0.2 s"));
        });
    }

    [Test]
    public async Task Send_CancelledByTheCaller_IsCancelled()
    {
        using var stop = new CancellationTokenSource();
        await using var receiver = await WebhookReceiver.OpenAsync(async (context, _) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var channel = Channel(receiver.Address);
        Assert.That(() => channel.SendAsync(Deliveries.Any, stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task Send_ConnectionCutOnce_IsTriedAgainAtOnce()
    {
        await using var receiver = await WebhookReceiver.OpenAsync((context, number) =>
        {
            if (number == 0)
            {
                context.Abort();
            }

            return Task.CompletedTask;
        });
        using var channel = Channel(receiver.Address);
        await channel.SendAsync(Deliveries.Any, default);
        Assert.That(receiver.Posts.Select(post => post.Headers["webhook-id"]), Is.EqualTo(new[] { receiver.Posts[0].Headers["webhook-id"], receiver.Posts[0].Headers["webhook-id"] }));
    }

    [Test]
    public async Task Send_NobodyListens_SaysSoAfterAllAttempts()
    {
        using var channel = Channel(new Uri($"http://127.0.0.1:{UnusedPort()}/token-of-path"));
        var error = await channel.FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.IsFinal, Is.False);
            Assert.That(error.Message, Is.EqualTo("127.0.0.1: the host refuses connections, 3 times"));
        });
    }

    [Test]
    public async Task Send_NameOfThePublicInternetThatResolvesToAPrivateAddress_IsNotConnectedTo()
    {
        var options = Options with { Resolver = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("10.0.0.7")]), Proxy = new WebProxy() };
        using var channel = Channel(new Uri("https://hooks.example.org/"), options);
        var error = await channel.FailAsync();
        Assert.That(error.Message, Does.Contain("not an address of the public internet"));
    }

    [Test]
    public async Task Send_AllowedName_IsReachedInAPrivateNetworkWithoutTls()
    {
        await using var receiver = await WebhookReceiver.OpenAsync(200);
        var options = Options with { Resolver = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]), Proxy = new WebProxy() };
        using var channel = Channel(new Uri($"http://hooks.intern:{receiver.Address.Port}/"), options, "hooks.intern");
        await channel.SendAsync(Deliveries.Any, default);
        Assert.That(receiver.Posts.Single().Headers["host"], Does.StartWith("hooks.intern"));
    }

    [Test]
    public async Task Send_CertificateOfATrustedAuthority_IsTaken()
    {
        using var certificate = LoopbackCertificate.Create();
        await using var receiver = await WebhookReceiver.OpenAsync((_, _) => Task.CompletedTask, certificate);
        using var channel = Channel(receiver.Address, Options with { Authorities = [certificate] });
        await channel.SendAsync(Deliveries.Any, default);
        Assert.That(receiver.Posts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Send_CertificateOfAnUnknownAuthority_IsRefused()
    {
        using var certificate = LoopbackCertificate.Create();
        await using var receiver = await WebhookReceiver.OpenAsync((_, _) => Task.CompletedTask, certificate);
        using var channel = Channel(receiver.Address);
        var error = await channel.FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.Contain("certificate"));
            Assert.That(error.IsFinal, Is.False);
            Assert.That(receiver.Posts, Is.Empty);
        });
    }

    [TestCase("http://hooks.example.org/")]
    [TestCase("https://10.0.0.1/")]
    [TestCase("https://169.254.169.254/latest")]
    [TestCase("https://hooks.intern.local/")]
    [TestCase("https://user:word@hooks.example.org/")]
    [TestCase("ftp://hooks.example.org/")]
    public void Create_AddressThatMayNotBePostedTo_IsRefused(string address) =>
        Assert.That(() => Channel(new Uri(address)).Dispose(), Throws.ArgumentException.With.Message.Not.Contains("word"));

    [Test]
    public void Create_OtherPortOfThePublicInternet_IsGood() =>
        Assert.That(() => Channel(new Uri("https://hooks.example.org:8443/")).Dispose(), Throws.Nothing);

    [TestCase("whsec_not base64 at all!")]
    [TestCase("whsec_c2hvcnQ=")]
    [TestCase("short")]
    [TestCase("")]
    public void Parse_NoSecret_IsRefusedWithoutShowingIt(string text)
    {
        var error = Assert.Throws<FormatException>(() => WebhookSecret.Parse(text))!;
        Assert.That(text.Length == 0 || !error.Message.Contains(text, StringComparison.Ordinal), Is.True);
    }

    private static WebhookChannel Channel(Uri address, ChannelOptions? options = null, params string[] allowed) =>
        new(new WebhookSettings("any", address, WebhookSecret.Parse(Encoding.UTF8.GetString(Key)), AlertFilter.Default, allowed), options ?? Options);

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
