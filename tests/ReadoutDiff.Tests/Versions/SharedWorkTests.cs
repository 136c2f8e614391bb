using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;
using ReadoutDiff.Tests.Statements;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Tests.Versions;

/// <summary>What two versions have in common is worked out once; that must not show in any result.</summary>
public sealed partial class SharedWorkTests
{
    private static readonly ReadoutAnalyzer Analyzer = new(DiplomaticLexicon.Default);
    private static readonly VersionComparer Comparer = new(DiplomaticLexicon.Default);

    private static IEnumerable<string> Pages => Directory.EnumerateFiles(Path.Combine(Fixtures(), "meetings"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    [Test]
    public void Compare_FixtureWithRandomEdits_IsWhatSeparateAnalysesGive([ValueSource(nameof(Pages))] string page, [Values(1, 2, 3)] int seed)
    {
        var (language, side) = Kind(Path.GetFileName(page));
        var lines = Lines(page);
        var before = ReadoutText.Of(string.Join('\n', lines), language, side);
        var after = ReadoutText.Of(string.Join('\n', Edit(lines, language, new Random(seed))), language, side);

        var shared = Comparer.Compare(before, after);
        var separate = Comparer.Compare(Analyzer.Analyze(before), Analyzer.Analyze(after));

        Assert.Multiple(() =>
        {
            Assert.That(Json(shared.Before), Is.EqualTo(Json(separate.Before)));
            Assert.That(Json(shared.After), Is.EqualTo(Json(separate.After)));
            Assert.That(Json(shared), Is.EqualTo(Json(separate)));
            Assert.That(shared.Statements.Any(change => change.Class is not null), "the edits changed nothing");
        });
    }

    [Test]
    public void Compare_DateWithoutYearAndOtherMeetingDates_ReadsEachByItsOwnMeeting()
    {
        var text = ReadoutText.Of("Xi Jinping will visit Moscow on 9 May.", Language.English, Side.China);
        var (before, after) = (text with { MeetingDate = new DateOnly(2024, 3, 1) }, text with { MeetingDate = new DateOnly(2025, 3, 1) });

        var shared = Comparer.Compare(before, after);

        Assert.That(Json(shared.After), Is.EqualTo(Json(Analyzer.Analyze(after))));
        Assert.That(Json(shared.Before.Statements), Is.Not.EqualTo(Json(shared.After.Statements)));
    }

    [Test]
    public void Compare_Cancelled_Throws()
    {
        var text = ReadoutText.Of("They discussed trade.", Language.English, Side.China);
        Assert.That(() => Comparer.Compare(text, text, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
    }

    private static List<string> Edit(List<string> lines, Language language, Random random)
    {
        var edited = new List<string>();
        foreach (var line in lines)
        {
            switch (random.Next(14))
            {
                case 0:
                    continue;
                case 1:
                    edited.Insert(0, line);
                    continue;
                case 2:
                    edited.Add(line);
                    break;
            }

            edited.Add(language == Language.Chinese ? OtherHan(line, random) : OtherWords(line, random));
        }

        edited.Add(language == Language.Chinese ? "双方同意。" : language == Language.Russian ? "Стороны договорились." : "The sides agreed.");
        return edited;
    }

    private static string OtherWords(string line, Random random)
    {
        var words = line.Split(' ');
        return string.Join(' ', words.Select(word => random.Next(20) == 0 ? words[random.Next(words.Length)] : word));
    }

    private static string OtherHan(string line, Random random) =>
        string.Concat(line.Select(c => random.Next(40) == 0 ? line[random.Next(line.Length)] : c));

    private static List<string> Lines(string page) =>
        [.. WebUtility.HtmlDecode(Tag().Replace(File.ReadAllText(page), "\n")).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 8 && !line.Contains('|', StringComparison.Ordinal))];

    private static (Language Language, Side Side) Kind(string file) => (
        file.Contains(".zh.", StringComparison.Ordinal) ? Language.Chinese : file.Contains(".ru.", StringComparison.Ordinal) ? Language.Russian : Language.English,
        file.StartsWith("cn", StringComparison.Ordinal) ? Side.China : Side.Russia);

    private static string Json(object value) => JsonSerializer.Serialize(value);

    private static string Fixtures()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReadoutDiff.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "fixtures");
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();
}
