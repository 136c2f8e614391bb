using System.Globalization;
using System.Net;
using System.Text.Json;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Web.Tests;

public sealed class CorrectionPagesTests
{
    private const string Call = "2021-06-28-video-call";

    [Test]
    public async Task Correct_ASpeaker_HoldsInReaderReportAndGold()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings[Call].Id!.Value;
        var (name, before) = await FirstPersonAsync(room, meeting);
        var other = before == "xi-jinping" ? "putin" : "xi-jinping";

        var answer = await CorrectAsync(room, meeting, name, "speaker", ("speaker", other), ("author", "Ann"));

        var reader = await ShownPage.GetAsync(room.Client, $"/meetings/{meeting}/read");
        var report = await room.Client.GetStringAsync(new Uri($"/meetings/{meeting}/export/html", UriKind.Relative));
        var gold = await room.Client.GetStringAsync(new Uri($"/meetings/{meeting}/export/gold", UriKind.Relative));
        Assert.Multiple(() =>
        {
            Assert.That(answer.Location, Does.EndWith("#" + name));
            Assert.That(ShownPage.Line(reader.One($"#{name} .who").TextContent), Does.StartWith(other == "putin" ? "Vladimir Putin" : "Xi Jinping"));
            Assert.That(report, Does.Contain("Ann"));
            Assert.That(gold, Does.Contain($"speaker: \"{other}\"").And.Contain("author: \"Ann\""));
        });
    }

    [Test]
    public async Task Withdraw_ACorrection_TheEngineSpeaksAgainAndTheListKeepsBoth()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings[Call].Id!.Value;
        var (name, before) = await FirstPersonAsync(room, meeting);
        await CorrectAsync(room, meeting, name, "speaker", ("speaker", "narrator"), ("author", "Ann"));

        using var withdrawn = await room.Client.DeleteAsync(new Uri("/api/v1/corrections/1?author=Bo", UriKind.Relative));

        var list = await ShownPage.GetAsync(room.Client, "/corrections");
        Assert.Multiple(async () =>
        {
            Assert.That(withdrawn.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
            Assert.That(await SpeakerAsync(room, meeting, name), Is.EqualTo(before));
            Assert.That(list.Words, Does.Contain("Ann").And.Contain("withdrawn by Bo"));
        });
    }

    [Test]
    public async Task Correct_ThatAStatementHasNoCounterpart_BreaksThePair()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings[Call].Id!.Value;
        var reader = await ShownPage.GetAsync(room.Client, $"/meetings/{meeting}/read?verdict=paired");
        var name = reader.One(".side.left .st").Id!;

        await CorrectAsync(room, meeting, name, "alignment", ("counterparts", ""), ("author", "Ann"));

        var after = await ShownPage.GetAsync(room.Client, $"/meetings/{meeting}/read?verdict=left-only");
        Assert.That(after.Document.GetElementById(name), Is.Not.Null);
    }

    [Test]
    public async Task Correct_ThatWordsNameAConcept_PutsItIntoTheMatrix()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings[Call].Id!.Value;

        var answer = await CorrectAsync(room, meeting, "L3", "concept", ("concept", "moon-station"), ("named", "true"), ("author", "Ann"));
        var known = await CorrectAsync(room, meeting, "L3", "concept", ("concept", "Taiwan"), ("named", "true"), ("author", "Ann"));

        var matrix = await room.Client.GetStringAsync(new Uri($"/meetings/{meeting}/export/csv", UriKind.Relative));
        Assert.Multiple(() =>
        {
            Assert.That(answer.Problem, Does.Contain("'moon-station' is no concept"));
            Assert.That(known.Status, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(matrix.Split("\r\n").Single(line => line.StartsWith("taiwan,", StringComparison.Ordinal)), Does.Contain("L3"));
        });
    }

    [Test]
    public async Task Correct_TheSideOfAText_HoldsInTheWholeComparison()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings[Call].Id!.Value;

        await CorrectAsync(room, meeting, "R1", "text", ("side", "kz"), ("language", "ru"), ("author", "Ann"));

        var page = await ShownPage.GetAsync(room.Client, $"/meetings/{meeting}");
        Assert.That(page.Words, Does.Contain("Kazakhstan").And.Contain("corrected by hand (Ann"));
    }

    [Test]
    public async Task Note_WithoutAName_IsNotKept()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings[Call].Id!.Value;

        var answer = await CorrectAsync(room, meeting, "L2", "note", ("words", "worth a second look"), ("author", "  "));

        Assert.Multiple(async () =>
        {
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That(answer.Problem, Does.Contain("give your name"));
            Assert.That((await room.Archive.Annotations.StateAsync()).Added, Is.Zero);
        });
    }

    [Test]
    public async Task Note_WithMarkup_IsShownAsWords()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings[Call].Id!.Value;

        await CorrectAsync(room, meeting, "L2", "note", ("words", "<script>alert(1)</script>"), ("author", "<b>Ann</b>"));

        foreach (var address in new[] { "/corrections", $"/meetings/{meeting}/statement?name=L2", $"/meetings/{meeting}/read", $"/meetings/{meeting}/texts" })
        {
            var page = await ShownPage.GetAsync(room.Client, address);
            Assert.That(page.Document.QuerySelectorAll("main script, main b:not(.quote b)").Where(element => element.TextContent is "alert(1)" or "Ann"), Is.Empty, address);
        }
    }

    [Test]
    public async Task Correct_AFormThatWasOpenedBeforeTheTextWasReadAnew_IsRefused()
    {
        await using var room = await FixtureRoom.OpenAsync();
        var meeting = room.Meetings[Call].Id!.Value;
        var address = $"/meetings/{meeting}/statement?name=L2";
        var page = await ShownPage.GetAsync(room.Client, address);
        using var stale = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!),
            new("start", "0"), new("end", "1"), new("speaker", "both"), new("author", "Ann"),
        ]);

        using var answer = await room.Client.PostAsync(new Uri(address + "&handler=speaker", UriKind.Relative), stale);

        Assert.Multiple(async () =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
            Assert.That((await room.Archive.Annotations.StateAsync()).Added, Is.Zero);
        });
    }

    private static async Task<ShownPage> CorrectAsync(FixtureRoom room, long meeting, string name, string handler, params (string Name, string Value)[] fields)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"/meetings/{meeting}/statement?name={name}");
        return await (await ShownPage.GetAsync(room.Client, address)).SendAsync(room.Client, address + "&handler=" + handler, fields);
    }

    private static async Task<(string Name, string Speaker)> FirstPersonAsync(FixtureRoom room, long meeting)
    {
        using var comparison = JsonDocument.Parse(await room.Client.GetStringAsync(new Uri($"/api/v1/meetings/{meeting}/comparison", UriKind.Relative)));
        var statement = comparison.RootElement.GetProperty("statements").EnumerateArray()
            .First(statement => statement.GetProperty("position").GetString() == "left" && statement.GetProperty("speaker").GetString() is ("xi-jinping" or "putin"));
        return (statement.GetProperty("id").GetString()!, statement.GetProperty("speaker").GetString()!);
    }

    private static async Task<string> SpeakerAsync(FixtureRoom room, long meeting, string name)
    {
        using var comparison = JsonDocument.Parse(await room.Client.GetStringAsync(new Uri($"/api/v1/meetings/{meeting}/comparison", UriKind.Relative)));
        return comparison.RootElement.GetProperty("statements").EnumerateArray()
            .First(statement => statement.GetProperty("id").GetString() == name).GetProperty("speaker").GetString()!;
    }
}
