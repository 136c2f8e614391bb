using ReadoutDiff.App.Commands;
using ReadoutDiff.Simulator.Edits;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>The commands <c>watch</c> and <c>versions</c> from end to end.</summary>
public sealed class WatchCommandTests
{
    [Test]
    public async Task Watch_PageWhoseFigureChanges_TellsItOnceAndKeepsBothVersions()
    {
        await using var world = await WatchedWorld.StartAsync();
        var edit = world.FirstEdit(EditKind.Figure);
        var url = edit.Address.AbsoluteUri;
        Assert.That(await world.RunAsync("watch", "add", url), Is.EqualTo(ExitCode.Done), world.Place.Error);
        Assert.That(await world.RunAsync("watch", "run", "--once"), Is.EqualTo(ExitCode.Done), world.Place.Error);
        Assert.That(world.Place.Output, Is.Empty, "a first version is no change");

        await world.LeapAsync(edit.At.AddHours(1));
        Assert.That(await world.RunAsync("watch", "run", "--once"), Is.EqualTo(ExitCode.Done), world.Place.Error);
        Assert.That(world.Place.Output, Does.Contain(url).And.Contain("changed in substance"));
        Assert.That(await world.RunAsync("watch", "run", "--once"), Is.EqualTo(ExitCode.Done));
        Assert.That(world.Place.Output, Is.Empty, "told once");

        await world.RunAsync("versions", url);
        Assert.That(world.Place.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2).And.One.Contains("first seen").And.One.Contains("substance"));
        Assert.That(await world.RunAsync("versions", "diff", url, "--html", world.Place.PathOf("d.html"), "--json", world.Place.PathOf("d.json"), "--markdown", world.Place.PathOf("d.md"), "--exit-code"), Is.EqualTo(ExitCode.DifferencesFound), world.Place.Error);
        Assert.Multiple(() =>
        {
            Assert.That(world.Place.Output, Does.Contain("version 1").And.Contain("version 2").And.Contain("Substance"));
            Assert.That(File.ReadAllText(world.Place.PathOf("d.html")), Does.Contain("<del").And.Contain("<ins"));
            Assert.That(File.ReadAllText(world.Place.PathOf("d.json")), Does.Contain("\"substance\""));
            Assert.That(File.ReadAllText(world.Place.PathOf("d.md")), Does.Contain("version 2"));
        });
    }

    [Test]
    public async Task Watch_ListShowPauseRemove_TellHowAPageStands()
    {
        await using var world = await WatchedWorld.StartAsync();
        var url = world.FirstEdit(EditKind.Figure).Address.AbsoluteUri;
        await world.RunAsync("watch", "add", url, "--cron", "*/30 8-20 * * *", "--zone", "Europe/Moscow");
        Assert.That(world.Place.Output, Does.Contain("cron */30 8-20 * * * zone Europe/Moscow"), world.Place.Error);
        await world.RunAsync("watch", "pause", url);
        await world.RunAsync("watch", "run", "--once");
        await world.RunAsync("watch", "list");
        Assert.That(world.Place.Output, Does.StartWith("paused").And.Contain("never"));
        await world.RunAsync("watch", "resume", url);
        await world.RunAsync("watch", "run", "--once");
        await world.RunAsync("watch", "show", url);
        Assert.That(world.Place.Output, Does.Contain("standing   ok").And.Contain("is the last good one"));
        Assert.That(await world.RunAsync("watch", "remove", url), Is.EqualTo(ExitCode.Done));
        Assert.That(await world.RunAsync("watch", "show", url), Is.EqualTo(ExitCode.BadUsageOrInput));
        Assert.That(world.Place.Error, Does.Contain("is not watched"));
        Assert.That(await world.RunAsync("versions", url), Is.EqualTo(ExitCode.Done), "its versions stay");
    }

    [TestCase("watch add", "either a URL or --meeting")]
    [TestCase("watch add ftp://example.org/a", "not an http or https address")]
    [TestCase("watch add http://example.org/a --every 3w", "not an interval")]
    [TestCase("watch add http://example.org/a --every 30m --cron *", "either --every or --cron")]
    [TestCase("watch add http://example.org/a --cron boo", "not a cron expression")]
    [TestCase("watch add http://example.org/a --cron 0.0.30.2.* --zone Europe/Moscow", "never comes true")]
    [TestCase("watch add http://example.org/a --cron 0.8.*.*.* --zone Mars/Olympus", "not a known time zone")]
    [TestCase("watch add --meeting 7", "there is no such meeting")]
    [TestCase("watch pause http://example.org/a", "is not watched")]
    [TestCase("watch run --listen nowhere", "not an address with its port")]
    [TestCase("watch run --once --alerts missing.yaml", "missing.yaml")]
    [TestCase("versions http://example.org/a", "holds nothing of it")]
    public async Task Watch_BadInput_IsOneLineAndExitCode2(string line, string message)
    {
        using var place = new Commands.Workplace();
        var arguments = line.Split(' ').Select(word => word.StartsWith("0.", StringComparison.Ordinal) ? word.Replace('.', ' ') : word);
        var code = await place.RunAsync(null, [.. arguments, "--archive", place.PathOf("a.db")]);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.BadUsageOrInput));
            Assert.That(place.Error.TrimEnd('\n'), Does.Contain(message).And.Not.Contain("\n"));
        });
    }
}
