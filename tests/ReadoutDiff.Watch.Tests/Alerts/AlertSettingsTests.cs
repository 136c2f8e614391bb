using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Tests.Alerts;

public class AlertSettingsTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";
    private const string Whole = """
        feed: alerts.atom
        allow-hosts: [hooks.intern]
        channels:
          - webhook: https://example.org/hook
            name: newsroom
            secret: env:HOOK_SECRET
            min-class: substance
            kinds: [changed, failing]
          - webhook: http://hooks.intern:8080/x
            secret: file:hook.secret
          - mail: [desk@example.org, "Second <second@example.org>"]
            from: readoutdiff@example.org
            smtp: smtp.example.org:587
            security: starttls
            user: env:SMTP_USER
            password: env:SMTP_PASSWORD
          - command: [notify-send, ReadoutDiff]
        """;

    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal)
    {
        ["HOOK_SECRET"] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        ["SHORT_SECRET"] = "tiny",
        ["SMTP_USER"] = "desk",
        ["SMTP_PASSWORD"] = "word",
    };

    private string _folder = "";

    private string FilePath => Path.Combine(_folder, "alerts.yaml");

    [SetUp]
    public void CreateFolder()
    {
        _folder = Directory.CreateTempSubdirectory("readoutdiff-settings-").FullName;
        File.WriteAllText(Path.Combine(_folder, "hook.secret"), Secret + "\n");
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Load_WholeFile_MakesItsChannelsInOrder()
    {
        using var settings = Load(Whole);
        Assert.Multiple(() =>
        {
            Assert.That(settings.FeedFile, Is.EqualTo(Path.Combine(_folder, "alerts.atom")));
            Assert.That(settings.Channels.Select(channel => channel.Name), Is.EqualTo(new[] { "newsroom", "webhook:hooks.intern", "mail:smtp.example.org", "command:notify-send" }));
            Assert.That(settings.Channels.Select(channel => channel.GetType()), Is.EqualTo(new[] { typeof(WebhookChannel), typeof(WebhookChannel), typeof(MailChannel), typeof(CommandChannel) }));
        });
    }

    [Test]
    public void Load_MinClassAndKinds_SayWhatIsWanted()
    {
        using var settings = Load(Whole);
        var wording = Deliveries.Alert with { Class = ChangeClass.Wording };
        var recovered = Deliveries.Alert with { Kind = AlertKind.Recovered, Class = null };
        Assert.Multiple(() =>
        {
            Assert.That(settings.Channels.Select(channel => channel.Wants(Deliveries.Alert)), Has.All.True);
            Assert.That(settings.Channels.Select(channel => channel.Wants(wording)), Is.EqualTo(new[] { false, true, true, true }));
            Assert.That(settings.Channels.Select(channel => channel.Wants(recovered)), Is.EqualTo(new[] { false, true, true, true }));
        });
    }

    [Test]
    public void Load_FeedAlone_IsEnough()
    {
        using var settings = Load("feed: out/alerts.atom");
        Assert.Multiple(() =>
        {
            Assert.That(settings.FeedFile, Is.EqualTo(Path.Combine(_folder, "out", "alerts.atom")));
            Assert.That(settings.Channels, Is.Empty);
        });
    }

    [Test]
    [Platform("Unix")]
    public async Task Load_Command_RunsInTheFilesFolderWithoutOtherChannelsSecrets()
    {
        const string Name = "READOUTDIFF_TEST_HOOK_SECRET";
        Environment.SetEnvironmentVariable(Name, Secret);
        try
        {
            await File.WriteAllTextAsync(FilePath, $"""
                channels:
                  - command: [sh, -c, 'printf "%s" "${Name}" > got']
                  - webhook: https://example.org/
                    secret: env:{Name}
                """);
            using var settings = AlertSettings.Load(FilePath);
            await settings.Channels[0].SendAsync(Deliveries.Any, default);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Name, null);
        }

        Assert.That(await File.ReadAllTextAsync(Path.Combine(_folder, "got")), Is.Empty);
    }

    [TestCase("channels: [", 2, 1, "not valid YAML")]
    [TestCase("a: &x 1\nb: *x", 1, 4, "anchors and aliases are not read")]
    [TestCase("[a, b]", 1, 1, "alert settings are a mapping of 'feed', 'allow-hosts' and 'channels', not a list")]
    [TestCase("{}", 1, 1, "neither a feed nor a channel is named")]
    [TestCase("feeds: x", 1, 1, "the file has no 'feeds'; it may have feed, allow-hosts, channels")]
    [TestCase("feed: a\nfeed: b", 2, 1, "'feed' stands here twice")]
    [TestCase("feed: [a]", 1, 7, "'feed' is one value, not a list")]
    [TestCase("feed: ''", 1, 7, "'feed' is one value and not empty")]
    [TestCase("feed: a\nallow-hosts: x", 2, 14, "'allow-hosts' is a list, such as [a, b]")]
    [TestCase("feed: a\nallow-hosts: [a/b]", 2, 15, "'a/b' is not the name of a host")]
    [TestCase("channels: x", 1, 11, "'channels' is a list, not a value")]
    [TestCase("channels: [x]", 1, 12, "a channel is a mapping, not a value")]
    public void Load_BadFile_IsRefusedWithItsPlace(string yaml, int line, int column, string message) => Refused(yaml, line, column, message);

    [TestCase("name: x", 2, 5, "a channel is one of webhook, mail and command")]
    [TestCase("webhook: https://example.org/\n    command: [x]", 2, 5, "a channel is one of webhook, mail and command")]
    [TestCase("command: [x]\n    secret: env:HOOK_SECRET", 3, 5, "a channel of the kind command has no 'secret'; it may have command, name, min-class, kinds")]
    [TestCase("command: [x]\n    min-class: words", 3, 16, "'words' is none of layout, typography, wording, substance")]
    [TestCase("command: [x]\n    min-class: 2", 3, 16, "'2' is none of layout, typography, wording, substance")]
    [TestCase("command: [x]\n    kinds: [changed, fail]", 3, 22, "'fail' is none of changed, failing, recovered")]
    [TestCase("command: [x]\n    kinds: []", 3, 12, "'kinds' names none, so that nothing would ever be sent")]
    [TestCase("command: [x]\n    name: \"a\\nb\"", 3, 11, "a name is one line of at most 100 characters")]
    [TestCase("command: []", 2, 14, "a command begins with a program")]
    [TestCase("command: [\"\", x]", 2, 14, "a command begins with a program")]
    [TestCase("command: notify-send it", 2, 14, "'command' is a list, such as [a, b]")]
    [TestCase("command: [x, [y]]", 2, 18, "'command' is a list of values, not of a list")]
    [TestCase("command: [x]\n  - command: [/bin/x]", 3, 5, "a channel named 'command:x' stands at line 2 already; give one of them another 'name'")]
    [TestCase("command: [x]\n    name: same\n  - command: [y]\n    name: same", 5, 11, "a channel named 'same' stands at line 3 already; give one of them another 'name'")]
    public void Load_BadChannel_IsRefusedWithItsPlace(string channel, int line, int column, string message) => Refused("channels:\n  - " + channel, line, column, message);

    [TestCase("hook", "env:HOOK_SECRET", 2, 14, "a webhook is an absolute https address")]
    [TestCase("http://example.org/path-token", "env:HOOK_SECRET", 2, 14, "example.org is to be reached by https")]
    [TestCase("https://10.0.0.1/path-token", "env:HOOK_SECRET", 2, 14, "10.0.0.1 is not an address of the public internet")]
    [TestCase("https://example.org/", "env:NO_SUCH", 3, 13, "the environment variable 'NO_SUCH' is not set")]
    [TestCase("https://example.org/", "file:no-such", 3, 13, "there is no such file")]
    [TestCase("https://example.org/", "env:SHORT_SECRET", 3, 13, "the secret has 4 bytes")]
    [TestCase("https://example.org/", "literal-path-token", 3, 13, "a secret is not written here: say env:NAME or file:PATH")]
    public void Load_BadWebhook_IsRefusedWithItsPlaceAndWithoutSecrets(string address, string secret, int line, int column, string message) =>
        Refused($"channels:\n  - webhook: {address}\n    secret: {secret}", line, column, message);

    [Test]
    public void Load_WebhookWithoutSecret_IsRefused() => Refused("channels:\n  - webhook: https://example.org/", 2, 5, "a webhook needs 'secret'");

    [TestCase("mail: []", "from: a@example.org", "smtp: localhost", 2, 11, "a mail needs a recipient")]
    [TestCase("mail: [nobody]", "from: a@example.org", "smtp: localhost", 2, 12, "'nobody' is not a mail address")]
    [TestCase("mail: [\"a@example.org\\r\\nBcc: b@example.org\"]", "from: a@example.org", "smtp: localhost", 2, 12, "is not a mail address")]
    [TestCase("mail: [a@example.org]", "from: a", "smtp: localhost", 3, 11, "'a' is not a mail address")]
    [TestCase("mail: [a@example.org]", "from: a@example.org", "smtp: 'localhost:0'", 4, 11, "'smtp' has no port from 1 to 65535 after its colon")]
    [TestCase("mail: [a@example.org]", "from: a@example.org", "smtp: smtp://localhost:25", 4, 11, "'smtp' is a host and its port, such as smtp.example.org:587")]
    [TestCase("mail: [a@example.org]", "from: a@example.org", "smtp: localhost\n    security: ssl", 5, 15, "'ssl' is none of tls, starttls, none")]
    [TestCase("mail: [a@example.org]", "from: a@example.org", "smtp: smtp.example.org\n    security: none", 5, 15, "mail goes unprotected to this very machine only")]
    [TestCase("mail: [a@example.org]", "from: a@example.org", "smtp: localhost\n    user: env:SMTP_USER", 2, 5, "'user' and 'password' stand together or not at all")]
    [TestCase("mail: [a@example.org]", "from: a@example.org", "smtp: localhost\n    user: env:SMTP_USER\n    password: word", 6, 15, "a secret is not written here: say env:NAME or file:PATH")]
    public void Load_BadMail_IsRefusedWithItsPlace(string to, string from, string smtp, int line, int column, string message) =>
        Refused($"channels:\n  - {to}\n    {from}\n    {smtp}", line, column, message);

    [TestCase("localhost")]
    [TestCase("localhost:2525")]
    [TestCase("'[::1]:25'")]
    [TestCase("'[::1]'")]
    public void Load_MailServer_MayBeWrittenWithAndWithoutPort(string server)
    {
        using var settings = Load($"channels:\n  - mail: [a@example.org]\n    from: a@example.org\n    smtp: {server}\n    security: none");
        Assert.That(settings.Channels.Single().Name, Is.EqualTo("mail:" + (server.Contains("::1", StringComparison.Ordinal) ? "::1" : "localhost")));
    }

    [Test]
    public void Load_NoSuchFile_SaysSo() =>
        Assert.That(() => AlertSettings.Load(FilePath), Throws.InstanceOf<ReadoutFormatException>().With.Message.EqualTo($"{FilePath}: there is no such file"));

    [Test]
    public void Load_EmptyFile_SaysSo() =>
        Assert.That(() => Load(""), Throws.InstanceOf<ReadoutFormatException>().With.Message.EqualTo($"{FilePath}: the file is empty"));

    private void Refused(string yaml, int line, int column, string message)
    {
        var error = Assert.Throws<ReadoutFormatException>(() => Load(yaml).Dispose())!;
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.StartWith($"{FilePath}: line {line}, column {column}: ").And.Contains(message));
            Assert.That(error.Message, Does.Not.Contain("\n").And.Not.Contains("path-token").And.Not.Contains(Variables["SHORT_SECRET"]));
        });
    }

    private AlertSettings Load(string yaml)
    {
        File.WriteAllText(FilePath, yaml);
        return AlertSettings.Load(FilePath, new ChannelOptions { Variable = name => Variables.GetValueOrDefault(name) });
    }
}
