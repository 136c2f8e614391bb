using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReadoutDiff.Simulator.Tests;

public sealed class FrontDoorTests
{
    [Test]
    public async Task Get_EveryFixture_AnswersItsBytesInItsCharset()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0 });
        Assert.That(client.Sites.FixtureAddresses, Has.Count.EqualTo(24));
        foreach (var address in client.Sites.FixtureAddresses)
        {
            using var answer = await client.Http.GetAsync(address);
            Assert.That((int)answer.StatusCode, Is.EqualTo(200), address.AbsoluteUri);
            Assert.That(answer.Content.Headers.ContentType!.CharSet, Is.EqualTo(address.Host == "world.people.com.cn" ? "gb2312" : address.AbsoluteUri == "http://government.ru/news/37800/" ? "windows-1251" : "utf-8"));
            Assert.That(Fixtures.Bytes(address), Is.EqualTo(await answer.Content.ReadAsByteArrayAsync()), address.AbsoluteUri);
        }
    }

    [Test]
    public async Task OneConnection_SeveralHosts_EachAnswersForItself()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0, Hosts = 3 });
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, client.Sites.ProxyAddress.Port);
        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        foreach (var host in new[] { "h0000.example.org", "h0001.example.org", "h0002.example.org" })
        {
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET http://{host}/page HTTP/1.1\r\nHost: {host}\r\n\r\n"));
            Assert.That(await reader.ReadLineAsync(), Is.EqualTo("HTTP/1.1 200 OK"));
            var length = 0;
            while (await reader.ReadLineAsync() is { Length: > 0 } header)
            {
                length = header.StartsWith("Content-Length: ", StringComparison.Ordinal) ? int.Parse(header.AsSpan(16), System.Globalization.CultureInfo.InvariantCulture) : length;
            }

            var body = new char[length];
            await reader.ReadBlockAsync(body);
            Assert.That(new string(body), Does.Contain(host));
        }
    }

    [Test]
    public async Task DirectRequest_WithAHostHeader_IsAnswered()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0 });
        using var direct = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, client.Sites.ProxyAddress + "robots.txt") { Headers = { Host = "kremlin.ru" } };
        using var answer = await direct.SendAsync(request);
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Disallow: /search"));
    }

    [Test]
    public async Task HundredsOfHostsAtOnce_AllAreAnsweredAndLogged()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0, Hosts = 500 });
        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(number => client.GetAsync($"{(number % 10 == 0 ? "https" : "http")}://h{number:0000}.example.org/page")));
        Assert.That(answers.Select(answer => (int)answer.StatusCode), Is.All.EqualTo(200));
        Assert.That(client.Sites.Log.Select(request => request.Host).Distinct().Count(), Is.EqualTo(500));
    }

    [Test]
    public async Task Dispose_WithOpenConnections_ClosesThemAndDeletesTheAuthority()
    {
        var client = await Client.StartAsync(options => options with { Distractors = 0 });
        var (port, authority) = (client.Sites.ProxyAddress.Port, client.Sites.CertificateAuthorityFile);
        using var idle = new TcpClient();
        await idle.ConnectAsync(IPAddress.Loopback, port);
        await client.TextAsync("https://mid.ru/robots.txt");
        await client.DisposeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(File.Exists(authority), Is.False);
            Assert.That(async () => await new TcpClient().ConnectAsync(IPAddress.Loopback, port), Throws.InstanceOf<SocketException>());
        });
    }

    [Test]
    public async Task UnknownHost_Is404()
    {
        await using var client = await Client.StartAsync(options => options with { Distractors = 0 });
        using var answer = await client.GetAsync("http://elsewhere.example/");
        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }
}
