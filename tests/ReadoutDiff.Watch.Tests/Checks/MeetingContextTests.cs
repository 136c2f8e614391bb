using System.Text;
using ReadoutDiff.Alignment;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;
using ReadoutDiff.Watch.Checks;

namespace ReadoutDiff.Watch.Tests.Checks;

/// <summary>What an alert says of the comparison with the other side.</summary>
public sealed class MeetingContextTests
{
    private const string Chinese = "http://www.news.cn/politics/2031-06/28/c_1.htm";
    private const string Russian = "http://kremlin.ru/events/president/news/90001";

    private static readonly DateTimeOffset Time = new(2031, 6, 28, 15, 0, 0, TimeSpan.Zero);

    private DirectoryInfo _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("readoutdiff-context");

    [TearDown]
    public void RemoveFolder() => _folder.Delete(recursive: true);

    [Test]
    public async Task Changes_CentenaryAddedOnTheRussianSide_IsToldOfThatSide()
    {
        await using var archive = await ArchiveAsync(
            "习近平同俄罗斯总统普京举行视频会晤",
            "国家主席习近平同俄罗斯总统普京举行视频会晤。普京热烈祝贺中国共产党成立100周年。习近平强调，双方要扩大经贸合作。");
        var before = Read(Russian, "Переговоры с Председателем КНР Си Цзиньпином", "Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином. Лидеры обсудили торговлю и сотрудничество в энергетике.");
        var after = Read(Russian, "Переговоры с Председателем КНР Си Цзиньпином", "Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином. Владимир Путин поздравил Си Цзиньпина со 100-летием Коммунистической партии Китая. Лидеры обсудили торговлю и сотрудничество в энергетике.");
        var changes = await Context(archive).ChangesAsync(Russian, before, after, default);
        Assert.Multiple(() =>
        {
            Assert.That(changes, Has.Some.StartsWith("CPC centenary now found on the Russian side, and so on both sides"));
            Assert.That(changes, Has.None.Contains("omit"));
        });
    }

    [Test]
    public async Task Changes_CounterpartDamaged_IsSaidAndNotHidden()
    {
        await using var archive = await ArchiveAsync("", "");
        var before = Read(Russian, "Переговоры", "Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином. Лидеры обсудили торговлю.");
        var after = Read(Russian, "Переговоры", "Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином. Лидеры обсудили торговлю и Украину.");
        Assert.That(await Context(archive).ChangesAsync(Russian, before, after, default), Has.One.StartsWith($"Not compared with {Chinese}: "));
    }

    [Test]
    public async Task Changes_PageOfNoMeeting_SayNothing()
    {
        await using var archive = await SnapshotArchive.OpenAsync(Path.Combine(_folder.FullName, "none.db"));
        var before = Read(Russian, "Переговоры", "Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином. Лидеры обсудили торговлю.");
        Assert.That(await Context(archive).ChangesAsync(Russian, before, before, default), Is.Empty);
    }

    private static MeetingContext Context(SnapshotArchive archive) => new(
        archive,
        new ReadoutSource(),
        new ReadoutComparer(DiplomaticLexicon.Default, new StatementAligner(new LexicalSimilarity(DiplomaticLexicon.Default, Glossary.Default, []))),
        DiplomaticLexicon.Default);

    private async Task<SnapshotArchive> ArchiveAsync(string title, string chinese)
    {
        var archive = await SnapshotArchive.OpenAsync(Path.Combine(_folder.FullName, "a.db"));
        var cn = await archive.AddAsync(Page(Chinese, title, chinese));
        var ru = await archive.AddAsync(Page(Russian, "Переговоры", "Владимир Путин провёл переговоры с Председателем КНР Си Цзиньпином. Лидеры обсудили торговлю."));
        await archive.SaveMeetingAsync(new MeetingRecord(
            null, new DateOnly(2031, 6, 28), "Putin, Xi", "talks", ["vladimir-putin", "xi-jinping"],
            [new MeetingText(Side.China, Language.Chinese, Chinese, cn.Id, "Xinhua"), new MeetingText(Side.Russia, Language.Russian, Russian, ru.Id, "Kremlin")]));
        return archive;
    }

    private static AnalyzedReadout Read(string address, string title, string text) =>
        new ReadoutAnalyzer(DiplomaticLexicon.Default).Analyze(new ReadoutSource().Read(Page(address, title, text), new ReadoutOptions()));

    private static Snapshot Page(string address, string title, string text) => new()
    {
        Address = address,
        FinalAddress = address,
        CapturedAt = Time,
        Status = 200,
        Headers = [KeyValuePair.Create("Content-Type", "text/html; charset=utf-8")],
        Body = Encoding.UTF8.GetBytes($"<html><head><title>{title}</title></head><body><h1>{title}</h1><article>{string.Concat(text.Split(". ", StringSplitOptions.RemoveEmptyEntries).Select(part => $"<p>{part.TrimEnd('.')}{(part.EndsWith('。') ? "" : ".")}</p>"))}</article></body></html>"),
    };
}
