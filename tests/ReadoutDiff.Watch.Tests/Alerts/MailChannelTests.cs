using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;
using ReadoutDiff.Watch.Alerts;
using SmtpServer.Protocol;

namespace ReadoutDiff.Watch.Tests.Alerts;

public class MailChannelTests
{
    private static readonly NetworkCredential Known = new(MailReceiver.User, MailReceiver.Password);

    [Test]
    public async Task Send_Alert_ArrivesAsTextAndHtml()
    {
        await using var server = await MailReceiver.OpenAsync();
        await Channel(server).SendAsync(Deliveries.Any, default);

        var letter = server.Letters.Single();
        var mail = letter.Message;
        Assert.Multiple(() =>
        {
            Assert.That(letter.IsProtected, Is.True);
            Assert.That(letter.Recipients, Is.EqualTo(new[] { "desk@example.org", "second@example.org" }));
            Assert.That(mail.From.Mailboxes.Single().Address, Is.EqualTo("readoutdiff@example.org"));
            Assert.That(mail.Subject, Is.EqualTo(Deliveries.Alert.Headline));
            Assert.That(mail.Date, Is.EqualTo(Deliveries.Alert.At));
            Assert.That(mail.Headers[HeaderId.AutoSubmitted], Is.EqualTo("auto-generated"));
            Assert.That(mail.TextBody, Does.Contain("- 'мира' is gone from the 2nd paragraph").And.Contains(Deliveries.Alert.Address).And.Contains(Deliveries.Alert.Link));
            Assert.That(mail.HtmlBody, Does.Contain("&lt;b&gt;more&lt;/b&gt;").And.Not.Contains("<b>"));
            Assert.That(mail.HtmlBody, Does.Contain("href=\"https://example.org/diff?a=11&amp;b=12\""));
        });
    }

    [Test]
    public async Task Send_AddressThatIsNoWebAddress_IsNoLinkInHtml()
    {
        await using var server = await MailReceiver.OpenAsync();
        await Channel(server).SendAsync(Deliveries.Of(Deliveries.Alert with { Address = "javascript:alert(1)", Link = "javascript:alert(2)" }), default);
        Assert.That(server.Letters.Single().Message.HtmlBody, Does.Contain("javascript:alert(2)").And.Not.Contains("href"));
    }

    [Test]
    public async Task Send_HeadlineWithLineBreaks_AddsNoHeader()
    {
        await using var server = await MailReceiver.OpenAsync();
        await Channel(server).SendAsync(Deliveries.Of(Deliveries.Alert with { Headline = "one\r\nBcc: other@example.org\r\n\r\n<html>" }), default);
        var letter = server.Letters.Single();
        Assert.Multiple(() =>
        {
            Assert.That(letter.Message.Subject, Is.EqualTo("one Bcc: other@example.org <html>"));
            Assert.That(letter.Message.Bcc, Is.Empty);
        });
    }

    [Test]
    public async Task Send_Repeated_HasTheSameMessageId()
    {
        await using var server = await MailReceiver.OpenAsync();
        var channel = Channel(server);
        await channel.SendAsync(Deliveries.Any, default);
        await channel.SendAsync(Deliveries.Any with { Attempts = 1 }, default);
        await channel.SendAsync(Deliveries.Of(Deliveries.Alert, id: 6), default);
        var ids = server.Letters.Select(letter => letter.Message.MessageId).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(ids[1], Is.EqualTo(ids[0]));
            Assert.That(ids[2], Is.Not.EqualTo(ids[0]));
            Assert.That(ids[0], Does.EndWith("@example.org"));
        });
    }

    [Test]
    public async Task Send_TlsFromTheFirstByteAndUser_LogsIn()
    {
        await using var server = await MailReceiver.OpenAsync(isSecure: true, wantsUser: true);
        await Channel(server, MailSecurity.Tls, Known).SendAsync(Deliveries.Any, default);
        Assert.That(server.Letters.Single().User, Is.EqualTo(MailReceiver.User));
    }

    [Test]
    public async Task Send_StartTlsAndUser_LogsIn()
    {
        await using var server = await MailReceiver.OpenAsync(wantsUser: true);
        await Channel(server, MailSecurity.StartTls, Known).SendAsync(Deliveries.Any, default);
        Assert.That(server.Letters.Single().User, Is.EqualTo(MailReceiver.User));
    }

    [Test]
    public async Task Send_Unprotected_GoesToThisMachine()
    {
        await using var server = await MailReceiver.OpenAsync();
        await Channel(server, MailSecurity.None).SendAsync(Deliveries.Any, default);
        Assert.That(server.Letters.Single().IsProtected, Is.False);
    }

    [Test]
    public void Create_UnprotectedToAnotherMachine_IsRefused() =>
        Assert.That(() => new MailChannel(Settings("smtp.example.org", 25, MailSecurity.None, null), new ChannelOptions()), Throws.ArgumentException);

    [Test]
    public async Task Send_CertificateOfAnUnknownAuthority_IsRefused()
    {
        await using var server = await MailReceiver.OpenAsync();
        var error = await new MailChannel(Settings("localhost", server.Port, MailSecurity.StartTls, null), new ChannelOptions()).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.Contain("certificate"));
            Assert.That(server.Letters, Is.Empty);
        });
    }

    [Test]
    public async Task Send_WrongPassword_FailsWithoutShowingIt()
    {
        await using var server = await MailReceiver.OpenAsync(wantsUser: true);
        var error = await Channel(server, MailSecurity.StartTls, new NetworkCredential(MailReceiver.User, "wrong word")).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Is.EqualTo("localhost: the server refuses the user or the password"));
            Assert.That(error.IsFinal, Is.False);
        });
    }

    [Test]
    public async Task Send_OneRecipientRefusedForGood_ReachesTheOtherAndSaysSo()
    {
        await using var server = await MailReceiver.OpenAsync();
        server.Refused["desk"] = new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such user");
        var error = await Channel(server).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(server.Letters.Single().Recipients, Is.EqualTo(new[] { "second@example.org" }));
            Assert.That(error.Message, Does.StartWith("localhost: sent, but not to desk@example.org: 550 no such user"));
            Assert.That(error.IsFinal, Is.True);
        });
    }

    [Test]
    public async Task Send_OneRecipientRefusedForNow_ReachesNobodyYet()
    {
        await using var server = await MailReceiver.OpenAsync();
        server.Refused["second"] = new SmtpResponse((SmtpReplyCode)450, "try again later");
        var error = await Channel(server).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(server.Letters, Is.Empty);
            Assert.That(error.Message, Does.StartWith("localhost: the server refuses second@example.org: 450 try again later"));
            Assert.That(error.IsFinal, Is.False);
        });

        server.Refused.Clear();
        await Channel(server).SendAsync(Deliveries.Any, default);
        Assert.That(server.Letters.Single().Recipients, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Send_AllRecipientsRefusedForGood_IsFinal()
    {
        await using var server = await MailReceiver.OpenAsync();
        server.Refused["desk"] = server.Refused["second"] = new SmtpResponse(SmtpReplyCode.MailboxUnavailable, "no such user");
        var error = await Channel(server).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.Contain("desk@example.org: 550").And.Contains("second@example.org: 550"));
            Assert.That(error.IsFinal, Is.True);
        });
    }

    [TestCase(452, false)]
    [TestCase(552, true)]
    public async Task Send_MailRefused_IsFinalWhereTheServerSaysForGood(int code, bool isFinal)
    {
        await using var server = await MailReceiver.OpenAsync();
        server.Reply = new SmtpResponse((SmtpReplyCode)code, "no room");
        var error = await Channel(server).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Is.EqualTo($"localhost: the server refuses the mail: {code} no room"));
            Assert.That(error.IsFinal, Is.EqualTo(isFinal));
        });
    }

    [Test]
    public async Task Send_NobodyListens_FailsForNow()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        var error = await new MailChannel(Settings("127.0.0.1", port, MailSecurity.None, null), new ChannelOptions()).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.Contain("could not be reached"));
            Assert.That(error.IsFinal, Is.False);
        });
    }

    [Test]
    public async Task Send_ServerThatSaysNothing_FailsForNow()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var settings = Settings("127.0.0.1", ((IPEndPoint)silent.LocalEndpoint).Port, MailSecurity.None, null);
        var error = await new MailChannel(settings, new ChannelOptions { TimeLimit = TimeSpan.FromMilliseconds(200) }).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Is.EqualTo("127.0.0.1: not sent within 0.2 s"));
            Assert.That(error.IsFinal, Is.False);
        });
    }

    [Test]
    public async Task Send_ServerWithoutStartTls_GetsNoWord()
    {
        using var plain = new TcpListener(IPAddress.Loopback, 0);
        plain.Start();
        var talk = PlainServerAsync(plain);
        var settings = Settings("127.0.0.1", ((IPEndPoint)plain.LocalEndpoint).Port, MailSecurity.StartTls, Known);
        var error = await new MailChannel(settings, new ChannelOptions()).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.Contain("STARTTLS"));
            Assert.That(error.IsFinal, Is.False);
        });
        Assert.That(await talk, Has.All.Match("^(EHLO|QUIT)"));
    }

    [Test]
    public async Task Send_ServerThatRefusesToServe_FailsForNow()
    {
        using var busy = new TcpListener(IPAddress.Loopback, 0);
        busy.Start();
        var talk = PlainServerAsync(busy, "554 not today");
        var error = await new MailChannel(Settings("127.0.0.1", ((IPEndPoint)busy.LocalEndpoint).Port, MailSecurity.None, null), new ChannelOptions()).FailAsync();
        await talk;
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Is.EqualTo("127.0.0.1: the server refuses to serve: 554 not today"));
            Assert.That(error.IsFinal, Is.False);
        });
    }

    [Test]
    public async Task Send_LongSentence_ArrivesWhole()
    {
        await using var server = await MailReceiver.OpenAsync();
        var sentence = string.Join(' ', Enumerable.Repeat("слово", 2000));
        await Channel(server).SendAsync(Deliveries.Of(Deliveries.Alert with { Summary = [sentence] }), default);
        var mail = server.Letters.Single().Message;
        Assert.Multiple(() =>
        {
            Assert.That(mail.TextBody, Does.Contain(sentence));
            Assert.That(mail.HtmlBody, Does.Contain(sentence));
        });
    }

    [Test]
    public async Task Send_CancelledByTheCaller_IsCancelled()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var stop = new CancellationTokenSource();
        var sending = new MailChannel(Settings("127.0.0.1", ((IPEndPoint)silent.LocalEndpoint).Port, MailSecurity.None, null), new ChannelOptions()).SendAsync(Deliveries.Any, stop.Token);
        using var client = await silent.AcceptTcpClientAsync();
        await stop.CancelAsync();
        await Assert.ThatAsync(() => sending, Throws.InstanceOf<OperationCanceledException>());
    }

    private static async Task<IReadOnlyList<string>> PlainServerAsync(TcpListener listener, string greeting = "220 plain")
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        await using var writer = new StreamWriter(client.GetStream(), new ASCIIEncoding()) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync(greeting);
        var heard = new List<string>();
        while (await reader.ReadLineAsync() is { } line)
        {
            heard.Add(line);
            await writer.WriteLineAsync("250 plain");
        }

        return heard;
    }

    private static MailChannel Channel(MailReceiver server, MailSecurity security = MailSecurity.StartTls, NetworkCredential? credentials = null) =>
        new(Settings("localhost", server.Port, security, credentials), new ChannelOptions { Authorities = [server.Certificate] });

    private static MailSettings Settings(string host, int port, MailSecurity security, NetworkCredential? credentials) => new(
        "any",
        new MailboxAddress("ReadoutDiff", "readoutdiff@example.org"),
        [new MailboxAddress("", "desk@example.org"), new MailboxAddress("", "second@example.org")],
        host,
        port,
        security,
        credentials,
        AlertFilter.Default);
}
