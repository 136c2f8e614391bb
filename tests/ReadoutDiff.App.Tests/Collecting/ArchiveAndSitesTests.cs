using ReadoutDiff.App.Commands;

namespace ReadoutDiff.App.Tests.Collecting;

public sealed class ArchiveAndSitesTests
{
    private const string Page = "http://kremlin.ru/events/president/news/65900";

    [Test]
    public async Task Archive_ExportedAndImported_ListsTheSame()
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        var place = world.Place;
        await place.RunAsync(null, "collect", "--url", Page, "--out", place.PathOf("out"), "--archive", place.PathOf("a.db"));
        await place.RunAsync(null, "archive", "list", "--archive", place.PathOf("a.db"));
        var listed = place.Output;
        var exported = await place.RunAsync(null, "archive", "export", place.PathOf("all.warc.gz"), "--archive", place.PathOf("a.db"));
        var imported = await place.RunAsync(null, "archive", "import", place.PathOf("all.warc.gz"), "--archive", place.PathOf("b.db"));
        await place.RunAsync(null, "archive", "list", "--archive", place.PathOf("b.db"));
        Assert.Multiple(() =>
        {
            Assert.That((exported, imported), Is.EqualTo((ExitCode.Done, ExitCode.Done)), place.Error);
            Assert.That(listed.Split('\n'), Has.Length.GreaterThan(4));
            Assert.That(place.Output, Is.EqualTo(listed));
        });
    }

    [Test]
    public async Task Archive_FileThatIsNoWarc_IsNamedAndNothingIsStored()
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        var place = world.Place;
        var code = await place.RunAsync(null, "archive", "import", place.Russian, "--archive", place.PathOf("a.db"));
        Assert.That((code, place.Error.Length > 0), Is.EqualTo((ExitCode.Incomplete, true)));
    }

    [Test]
    public async Task Archive_ThatIsNoDatabase_IsOneLine()
    {
        using var place = new Commands.Workplace();
        var code = await place.RunAsync(null, "archive", "list", "--archive", place.Russian);
        Assert.That((code, place.Error.Count(c => c == '\n')), Is.EqualTo((ExitCode.BadUsageOrInput, 1)), place.Error);
    }

    [Test]
    public async Task SitesCheck_GoodPage_ShowsEachFieldAndTheOtherEdition()
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        var code = await world.Place.RunAsync(null, "sites", "check", Page);
        Assert.That(code, Is.EqualTo(ExitCode.Done), world.Place.Error);
        Assert.That(world.Place.Output, Does.Contain("profile kremlin").And.Contain("title  h1.entry-title: Беседа").And.Contain("edition: http://en.kremlin.ru/events/president/news/65900"));
    }

    [Test]
    public async Task SitesCheck_ProfileWhoseBodySelectorNoLongerFits_SaysWhatItMisses()
    {
        await using var world = await SimulatedWorld.StartAsync(new DateOnly(2021, 6, 30));
        var profile = world.Place.Write("kremlin.yaml", "id: kremlin\nbody: [.new-layout]\n");
        var code = await world.Place.RunAsync(null, "sites", "check", Page, "--sites", profile);
        Assert.That(code, Is.EqualTo(ExitCode.Incomplete), world.Place.Error);
        Assert.That(world.Place.Output, Does.Contain("body   not found (.new-layout)").And.Contain("does not have the layout known of"));
    }

    [TestCase("id: kremlin\nbody: ['div[']\n", "body: 'div[' is not a CSS selector")]
    [TestCase("id: x\narticle: ['(a)\\1']\n", "is not a regular expression without backtracking")]
    [TestCase("id: x\nspacing: soon\n", "'soon' is not a number of seconds")]
    [TestCase("id: [x\n", "line ")]
    [TestCase("hosts: [a.example]\n", "needs an id")]
    public async Task Sites_BrokenProfile_IsOneLineThatNamesFileAndCause(string yaml, string cause)
    {
        using var place = new Commands.Workplace();
        var profile = place.Write("broken.yaml", yaml);
        var code = await place.RunAsync(null, "sites", "list", "--sites", profile);
        Assert.That((code, place.Error.Count(c => c == '\n')), Is.EqualTo((ExitCode.BadUsageOrInput, 1)), place.Error);
        Assert.That(place.Error, Does.Contain("broken.yaml").And.Contain(cause));
    }

    [Test]
    public async Task SitesList_WithAProfileOfTheUser_ListsIt()
    {
        using var place = new Commands.Workplace();
        var profile = place.Write("belta.yaml", "id: belta\nhosts: [belta.by]\nside: by\n");
        await place.RunAsync(null, "sites", "list", "--sites", profile);
        Assert.That(place.Output, Does.Contain("belta").And.Contain("kremlin").And.Contain("belta.by"));
    }
}
