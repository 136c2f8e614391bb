using System.Text.Json;
using ReadoutDiff.App.Commands;

namespace ReadoutDiff.App.Tests.Commands;

public sealed class CompareCommandTests
{
    private Workplace _place = null!;

    [SetUp]
    public void SetUp() => _place = new Workplace();

    [TearDown]
    public void TearDown() => _place.Dispose();

    [Test]
    public async Task Compare_VideoCallOfJune2021_FirstScreenSaysWhoNamesTheCentenary()
    {
        var code = await _place.RunAsync(null, "compare", Workplace.Meeting("2021-06-28-video-call"));
        var screen = _place.Output.Split('\n').Take(24).ToList();
        var left = screen.FindIndex(line => line.StartsWith("Only in the Chinese text", StringComparison.Ordinal));
        var right = screen.FindIndex(line => line.StartsWith("Only in the Russian text", StringComparison.Ordinal));
        var centenary = screen.FindIndex(line => line.Contains("CPC centenary", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done));
            Assert.That(centenary, Is.GreaterThan(left).And.LessThan(right));
            Assert.That(screen[centenary], Does.Contain("Vladimir Putin"));
        });
    }

    [Test]
    public async Task Compare_FolderWithLanguagesAskedFor_TakesThoseTexts()
    {
        await _place.RunAsync(null, "compare", Workplace.Meeting("2021-06-28-video-call"), "--left-lang", "en", "--right-lang", "en", "--format", "json");
        using var json = JsonDocument.Parse(_place.Output);
        Assert.That(json.RootElement.GetProperty("readouts").EnumerateArray().Select(r => r.GetProperty("lang").GetString()), Is.EqualTo(new[] { "en", "en" }));
    }

    [Test]
    public async Task Compare_AllReports_AreWrittenWhole()
    {
        var code = await _place.RunAsync(
            null, "compare", _place.Chinese, _place.Russian, "--html", _place.PathOf("r.html"), "--markdown", _place.PathOf("r.md"), "--json", _place.PathOf("r.json"));
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done), _place.Error);
            Assert.That(File.ReadAllText(_place.PathOf("r.html")), Does.EndWith("</html>").Or.EndWith("</html>\n"));
            Assert.That(File.ReadAllText(_place.PathOf("r.md")), Does.Contain("not found in"));
            Assert.That(() => JsonDocument.Parse(File.ReadAllText(_place.PathOf("r.json"))).Dispose(), Throws.Nothing);
            Assert.That(Directory.GetFiles(_place.PathOf("."), ".*"), Is.Empty, "no draft is left behind");
        });
    }

    [Test]
    public async Task Compare_TaiwanInTheChineseTextAlone_IsLeftOnlySaidByXi()
    {
        await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian, "--format", "json");
        using var json = JsonDocument.Parse(_place.Output);
        var taiwan = json.RootElement.GetProperty("concepts").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "taiwan");
        Assert.Multiple(() =>
        {
            Assert.That(taiwan.GetProperty("verdict").GetString(), Is.EqualTo("left-only"));
            Assert.That(taiwan.GetProperty("left").GetProperty("speakers")[0].GetString(), Is.EqualTo("xi-jinping"));
        });
    }

    [Test]
    public async Task Compare_StandardInputOnOneSide_IsRead()
    {
        var text = await File.ReadAllTextAsync(_place.Chinese);
        Assert.That(await _place.RunAsync(text, "compare", "-", _place.Russian), Is.EqualTo(ExitCode.Done), _place.Error);
    }

    [Test]
    public async Task Compare_SideAndLanguageForced_AreTaken()
    {
        await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian, "--left-side", "mn", "--left-lang", "ru", "--format", "json");
        using var json = JsonDocument.Parse(_place.Output);
        var left = json.RootElement.GetProperty("readouts")[0];
        Assert.That((left.GetProperty("side").GetString(), left.GetProperty("lang").GetString()), Is.EqualTo(("mn", "ru")));
    }

    [Test]
    public async Task Compare_OwnLexicon_FindsItsConcept()
    {
        var lexicon = _place.Write("own.yaml", "concepts:\n  - id: own-farming\n    kind: topic\n    labels: { zh: 农业合作, ru: сельское хозяйство }\n    zh: [农业合作]\n    ru: [\"сельск* хозяйств*\"]\n");
        var code = await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian, "--lexicon", lexicon, "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done), _place.Error);
            Assert.That(_place.Output, Does.Contain("\"own-farming\""));
        });
    }

    [Test]
    public async Task Compare_DifferentTexts_ExitCodeIsOneOnlyWhenAskedFor()
    {
        Assert.That(await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian), Is.EqualTo(ExitCode.Done));
        Assert.That(await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian, "--exit-code"), Is.EqualTo(ExitCode.DifferencesFound));
        Assert.That(await _place.RunAsync(null, "compare", _place.Chinese, _place.Chinese, "--exit-code"), Is.EqualTo(ExitCode.Done));
    }

    [Test]
    public async Task Compare_SameFileTwice_IsSaid()
    {
        await _place.RunAsync(null, "compare", _place.Chinese, _place.Chinese, "--format", "json");
        Assert.That(_place.Output, Does.Contain("same-text"));
    }

    [Test]
    public async Task Compare_DifferentMeetings_AreComparedWithAWarning()
    {
        var other = _place.Write("other.txt", (await File.ReadAllTextAsync(_place.Russian)).Replace("8 февраля 2024", "3 июня 2019", StringComparison.Ordinal));
        var code = await _place.RunAsync(null, "compare", _place.Chinese, other);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done));
            Assert.That(_place.Output, Does.Contain("may be of different meetings"));
        });
    }

    [Test]
    public async Task Compare_UnknownLanguage_IsComparedOnWhatIsShared()
    {
        var polish = _place.Write("pl.txt", "Rozmowa telefoniczna\n\nPrezydenci rozmawiali w poniedziałek o handlu i o sytuacji międzynarodowej. Uzgodniono dalsze kontakty.\n");
        var code = await _place.RunAsync(null, "compare", _place.Chinese, polish, "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done), _place.Error);
            Assert.That(_place.Output, Does.Contain("unknown-language"));
        });
    }

    [Test]
    public async Task Compare_MarkupInAReadout_StaysTextInTheReport()
    {
        var hostile = _place.Write("hostile.txt", "Заголовок\n\nВладимир Путин подчеркнул: <script>alert(1)</script> <img src=x onerror=alert(1)>.\n");
        await _place.RunAsync(null, "compare", _place.Chinese, hostile, "--html", _place.PathOf("r.html"));
        var html = await File.ReadAllTextAsync(_place.PathOf("r.html"));
        Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("<img"));
    }

    [Test]
    public async Task Compare_ReportThatCannotBeWritten_LeavesTheOldOneAlone()
    {
        var code = await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian, "--html", _place.PathOf("no-such-folder/r.html"));
        AssertOneLine(code, "no-such-folder");
    }

    [Test]
    public async Task Compare_Cancelled_ExitsAsInterrupted()
    {
        using var output = new StringWriter();
        var code = await CommandLine.RunAsync(
            ["compare", _place.Chinese, _place.Russian], new Streams(Stream.Null, output, output), new CancellationToken(canceled: true));
        Assert.That(code, Is.EqualTo(ExitCode.Interrupted));
    }

    [TestCase("compare")]
    [TestCase("compare", "one.txt", "two.txt", "three.txt")]
    [TestCase("compare", "a", "b", "--format", "pdf")]
    [TestCase("compare", "a", "b", "--left-lang", "fr")]
    [TestCase("no-such-command")]
    [TestCase("compare", "no-such-file.html", "no-such-file.html")]
    [TestCase("compare", "no-such-folder")]
    [TestCase("compare", "-", "-")]
    [TestCase("compare", "-", "no-such-file.html")]
    public async Task Run_BadUsage_IsOneLineAndExitCodeTwo(params string[] arguments) =>
        AssertOneLine(await _place.RunAsync(null, arguments), "readoutdiff: ");

    [TestCase("empty.html", "", "empty")]
    [TestCase("page.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>", "shows no text")]
    [TestCase("page.html", "<html><body><p>Welcome</p></body></html>", "no article")]
    [TestCase("mid.html", "<html><body><p>Data processing... Please, wait.</p></body></html>", "waiting page")]
    [TestCase("bad.json", "{ \"text\": \n oops }", "line 2")]
    [TestCase("image.html", "\u0089PNG", "PNG")]
    public async Task Compare_InputThatIsNoReadout_IsOneLineThatNamesFileAndCause(string name, string content, string cause)
    {
        var path = _place.Write(name, System.Text.Encoding.Latin1.GetBytes(content));
        var code = await _place.RunAsync(null, "compare", path, _place.Russian);
        AssertOneLine(code, cause);
        Assert.That(_place.Error, Does.Contain(name));
    }

    [Test]
    public async Task Compare_LexiconThatIsWrong_NamesLineAndColumn()
    {
        var lexicon = _place.Write("bad.yaml", "concepts:\n  - id: x\n    kind: nonsense\n");
        AssertOneLine(await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian, "--lexicon", lexicon), "bad.yaml:3:11");
    }

    [Test]
    public async Task Compare_DictionaryThatIsNone_IsRefused()
    {
        var dictionary = _place.Write("words.txt", "no dictionary");
        AssertOneLine(await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian, "--dictionary", dictionary), "words.txt");
    }

    [Test]
    public async Task Compare_ModelWithoutItsRuntime_SaysWhatIsMissing() =>
        AssertOneLine(
            await _place.RunAsync(null, "compare", _place.Chinese, _place.Russian, "--model", "m", "--model-runtime", _place.PathOf("none")),
            "ReadoutDiff.Embeddings");

    private void AssertOneLine(int code, string cause) => Assert.Multiple(() =>
    {
        Assert.That(code, Is.EqualTo(ExitCode.BadUsageOrInput));
        Assert.That(_place.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1), _place.Error);
        Assert.That(_place.Error, Does.Contain(cause).And.Not.Contain("   at "));
    });
}
