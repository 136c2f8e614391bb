using System.Runtime.Versioning;
using System.Text.Json;
using ReadoutDiff.Watch.Alerts;

namespace ReadoutDiff.Watch.Tests.Alerts;

[Platform("Unix")]
[UnsupportedOSPlatform("windows")]
public class CommandChannelTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("readoutdiff-command-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Send_Command_ReadsTheAlertFromItsStandardInput()
    {
        await Shell("cat > got.json").SendAsync(Deliveries.Any, default);
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(_folder, "got.json")));
        Assert.That(json.RootElement.GetProperty("headline").GetString(), Is.EqualTo(Deliveries.Alert.Headline));
    }

    [Test]
    public async Task Send_Command_FindsTheAlertInItsVariables()
    {
        var alert = Deliveries.Alert with { Headline = "two\nlines\0end" };
        await Shell("printf '%s|' \"$READOUTDIFF_KIND\" \"$READOUTDIFF_CLASS\" \"$READOUTDIFF_ADDRESS\" \"$READOUTDIFF_HEADLINE\" \"$READOUTDIFF_LINK\" \"$READOUTDIFF_KEY\" > got").SendAsync(Deliveries.Of(alert), default);
        Assert.That(Got(), Is.EqualTo($"changed|substance|{alert.Address}|two lines end|{alert.Link}|{alert.Key}|"));
    }

    [Test]
    public async Task Send_Arguments_AreReadByNoShell()
    {
        await Command("/bin/sh", "-c", "printf '%s' \"$1\" > got", "sh", "$(touch burst); `touch burst` *").SendAsync(Deliveries.Any, default);
        Assert.Multiple(() =>
        {
            Assert.That(Got(), Is.EqualTo("$(touch burst); `touch burst` *"));
            Assert.That(File.Exists(Path.Combine(_folder, "burst")), Is.False);
        });
    }

    [Test]
    public async Task Send_ExitStatusNotZero_FailsWithTheFirstLineOfItsComplaint()
    {
        var error = await Shell("printf '\\n\\033[31mno\\tpaper\\033[0m\\nmore\\n' >&2; exit 3").FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Is.EqualTo("sh: ends with status 3: [31mno paper [0m"));
            Assert.That(error.IsFinal, Is.False);
        });
    }

    [Test]
    public async Task Send_NoSuchProgram_IsFinal([Values("no-program-of-this-name", "./no-program-of-this-name")] string program)
    {
        var error = await Command(program).FailAsync();
        Assert.That(error.IsFinal, Is.True);
    }

    [Test]
    public async Task Send_BareName_IsLookedUpInPathAndNotInTheFolder()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "sh"), "#!/bin/sh\ntouch wrong\n");
        File.SetUnixFileMode(Path.Combine(_folder, "sh"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        await Command("sh", "-c", "printf right > got").SendAsync(Deliveries.Any, default);
        Assert.Multiple(() =>
        {
            Assert.That(Got(), Is.EqualTo("right"));
            Assert.That(File.Exists(Path.Combine(_folder, "wrong")), Is.False);
        });
    }

    [Test]
    public async Task Send_RelativePath_IsRelativeToTheFolder()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "tell"), "#!/bin/sh\nprintf told > got\n");
        File.SetUnixFileMode(Path.Combine(_folder, "tell"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        await Command("./tell").SendAsync(Deliveries.Any, default);
        Assert.That(Got(), Is.EqualTo("told"));
    }

    [Test]
    public async Task Send_FileThatIsNoProgram_Fails()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "text"), "text");
        var error = await Command("./text").FailAsync();
        Assert.That(error.Message, Does.StartWith("text: cannot be started"));
    }

    [Test]
    public async Task Send_CommandOverItsTime_FailsForNow()
    {
        var error = await Shell("exec tail -f /dev/null", TimeSpan.FromMilliseconds(200)).FailAsync();
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Is.EqualTo("sh: not done within 0.2 s"));
            Assert.That(error.IsFinal, Is.False);
        });
    }

    [Test]
    public async Task Send_CancelledByTheCaller_KillsTheCommandAndItsChildren()
    {
        // A pipe is at its end when nobody is left who could write into it.
        await Shell("mkfifo pipe").SendAsync(Deliveries.Any, default);
        using var stop = new CancellationTokenSource();
        var sending = Shell("(echo alive; tail -f /dev/null) > pipe & wait").SendAsync(Deliveries.Any, stop.Token);
        using var pipe = new StreamReader(Path.Combine(_folder, "pipe"));
        Assert.That(await pipe.ReadLineAsync(), Is.EqualTo("alive"));
        await stop.CancelAsync();
        await Assert.ThatAsync(() => sending, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await Task.Run(pipe.ReadToEnd).WaitAsync(TimeSpan.FromMinutes(1)), Is.Empty);
    }

    [Test]
    public async Task Send_CommandThatReadsNothingOfAMegabyte_Succeeds()
    {
        var alert = Deliveries.Alert with { Summary = [new string('x', 1 << 20)] };
        await Shell("printf done > got").SendAsync(Deliveries.Of(alert), default);
        Assert.That(Got(), Is.EqualTo("done"));
    }

    [Test]
    public async Task Send_CommandThatWritesAMegabyteBeforeItReads_Succeeds()
    {
        var alert = Deliveries.Alert with { Summary = [new string('x', 1 << 20)] };
        await Shell("head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2; wc -c > got").SendAsync(Deliveries.Of(alert), default);
        Assert.That(int.Parse(Got(), System.Globalization.CultureInfo.InvariantCulture), Is.GreaterThan(1 << 20));
    }

    [Test]
    public async Task Send_OtherChannelsSecrets_AreNotInItsEnvironment()
    {
        const string Name = "READOUTDIFF_TEST_WITHHELD";
        Environment.SetEnvironmentVariable(Name, "hidden");
        try
        {
            var settings = Settings("/bin/sh", "-c", $"printf '%s' \"${Name}\" > got") with { WithheldVariables = [Name] };
            await new CommandChannel(settings, new ChannelOptions()).SendAsync(Deliveries.Any, default);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Name, null);
        }

        Assert.That(Got(), Is.Empty);
    }

    private CommandChannel Shell(string script, TimeSpan? limit = null) =>
        new(Settings("/bin/sh", "-c", script), limit is { } time ? new ChannelOptions { TimeLimit = time } : new ChannelOptions());

    private CommandChannel Command(string program, params string[] arguments) => new(Settings(program, arguments), new ChannelOptions());

    private CommandSettings Settings(string program, params string[] arguments) => new("any", program, arguments, _folder, [], AlertFilter.Default);

    private string Got() => File.ReadAllText(Path.Combine(_folder, "got"));
}
