using ReadoutDiff.App.Terminal;
using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Tests.Samples;
using Spectre.Console;

namespace ReadoutDiff.App.Tests;

[TestFixture]
public sealed class SummaryViewTests
{
    [Test]
    public void Write_AcrossLanguages_IsThisScreen() => Assert.That(Print(Sample.AcrossLanguages(), isScreen: true, 80), Is.EqualTo(
        """
        L  China (given) · Chinese (script) · 2031-03-04 18:30 · 习近平同俄罗斯总统普京…
        R  Russia (given) · Russian (script) · 2031-03-04 18:30 · Переговоры с Си Цзинь…

        Only in the Chinese text (3 not found in the Russian text)
          Communist Party of…  Vladimir Putin congratulated 3/5 L6 “…贺中国共产党成立…”
          CPC centenary        Vladimir Putin congratulated 3/5 L6 “中国共产党成立100…”
          Vladimir Putin       Vladimir Putin congratulated 3/5 +1 L6 “普京热烈祝贺中…”

        Only in the Russian text (1 not found in the Chinese text)
          sport Vladimir Putin pledged 5/5 R4 “Мы развиваем спорт и спортивные обмены…”

        In both, more weight in the Chinese text: trade 2:1, Xi Jinping 2:1
        In both, more weight in the Russian text: Ukraine 1:2
        Statements with no counterpart found: 1 of 7 (L), 1 of 6 (R)
        The Chinese text quotes Vladimir Putin 1×, 1 not found in the other text
        Limits (1): Similarity was scored from the lexicon alone.
        Evidence and full texts: --html FILE, --markdown FILE, --json FILE

        """.ReplaceLineEndings("\n")));

    [Test]
    public void Write_FirstScreen_SaysWhoMentionedWhatOnlyOnOneSide()
    {
        var screen = Lines(Sample.AcrossLanguages(), isScreen: true);

        var left = Array.FindIndex(screen, line => line.StartsWith("Only in the Chinese text", StringComparison.Ordinal));
        var right = Array.FindIndex(screen, line => line.StartsWith("Only in the Russian text", StringComparison.Ordinal));
        var centenary = Array.FindIndex(screen, line => line.Contains("CPC centenary", StringComparison.Ordinal));
        var sport = Array.FindIndex(screen, line => line.Contains("sport", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(left, Is.GreaterThanOrEqualTo(0));
            Assert.That(centenary, Is.GreaterThan(left).And.LessThan(right));
            Assert.That(screen[centenary], Does.Contain("Vladimir Putin congratulated 3/5").And.Contain("L6").And.Contain("“中国共产党成立100"));
            Assert.That(sport, Is.GreaterThan(right));
            Assert.That(screen[sport], Does.Contain("pledged 5/5").And.Contain("R4").And.Contain("спорт"));
        });
    }

    [Test]
    public void Write_ManyConceptsOnOneSide_LeavesTheOtherSideOnTheFirstScreen()
    {
        var comparison = WithManyLeftOnly(60);

        foreach (var isScreen in new[] { true, false })
        {
            var screen = Lines(comparison, isScreen).Take(24).ToArray();
            Assert.That(screen, Has.Some.StartsWith("Only in the Russian text"));
            Assert.That(screen, Has.Some.Contains("sport").And.Contains("спорт"));
            Assert.That(screen, Has.Some.Match(@"^  \+ 5[0-9] more: number:[0-9]+; number:1[0-9].*;$").And.Some.Match("^    number:.* …$"));
            Assert.That(screen, Has.Some.StartsWith("Limits (1)"));
        }
    }

    [Test]
    public void Write_OnAScreen_IsNoHigherThanTheScreen() =>
        Assert.That(Lines(WithManyLeftOnly(60), isScreen: true), Has.Length.LessThanOrEqualTo(22));

    [Test]
    public void Write_NotOnAScreen_ListsEveryConcept()
    {
        var output = Lines(WithManyLeftOnly(60), isScreen: false);

        for (var index = 0; index < 60; index++)
        {
            Assert.That(output, Has.Some.Match($@"^  number:{index} .*L6"));
        }
    }

    [TestCase(40)]
    [TestCase(80)]
    [TestCase(133)]
    public void Write_AnyWidth_NoLineIsWider(int width)
    {
        foreach (var comparison in new[] { Sample.AcrossLanguages(), Sample.SameLanguage(), Sample.Hostile(), WithManyLeftOnly(60) })
        {
            Assert.That(Lines(comparison, isScreen: false, width).Select(line => line.GetCellWidth()), Is.All.LessThanOrEqualTo(width));
        }
    }

    [Test]
    public void Write_HostileText_PrintsNoControlsAndKeepsMarkupAsWords()
    {
        var output = Print(Sample.Hostile(), isScreen: false, 200);

        Assert.That(output.Where(c => c != '\n' && (char.IsControl(c) || c is '\u202E' or '\u202C' or '\u2028' || char.IsSurrogate(c))), Is.Empty);
        Assert.That(output, Does.Contain("trade<b>").And.Contain("[b]"));
    }

    [Test]
    public void Write_ConsoleWithoutUnicode_IsAscii() =>
        Assert.That(Print(Sample.AcrossLanguages(), isScreen: true, 80, unicode: false), Has.None.Matches<char>(c => c > 126));

    [Test]
    public void Write_ToAWriter_HasNoEscapesAndNoTrailingBlanks()
    {
        using var writer = new StringWriter();

        SummaryView.Write(Sample.AcrossLanguages(), Sample.Lexicon, writer);

        Assert.That(writer.ToString(), Does.Not.Contain('\u001b'));
        Assert.That(writer.ToString().Split('\n').Where(line => line.EndsWith(' ')), Is.Empty);
    }

    [Test]
    public void Write_PartlyReadTextAndOtherMeeting_AreWarnedOfAtTheTop()
    {
        var comparison = Sample.Hostile() with
        {
            Findings = [new Finding(FindingKind.DifferentMeeting, "The texts seem to tell of different meetings.", [], [])],
            LeftCaveat = "The left text was not read in full.",
        };

        var screen = Lines(comparison, isScreen: true);

        Assert.That(screen[2], Does.StartWith("! The texts seem to tell of different meetings.").And.Contain("! The left text was not read"));
    }

    private static ReadoutComparison WithManyLeftOnly(int count)
    {
        var comparison = Sample.AcrossLanguages();
        var centenary = comparison.Concepts.Single(concept => concept.Id == "cpc-centenary");
        var others = Enumerable.Range(0, count).Select(index => centenary with
        {
            Id = $"number:{index}",
            Labels = new Dictionary<Model.Language, string>(),
        });
        return comparison with { Concepts = [.. others, .. comparison.Concepts] };
    }

    private static string[] Lines(ReadoutComparison comparison, bool isScreen, int width = 80) =>
        Print(comparison, isScreen, width).TrimEnd('\n').Split('\n');

    private static string Print(ReadoutComparison comparison, bool isScreen, int width, bool unicode = true) =>
        PlainConsole.Print(width, unicode, console => SummaryView.Write(comparison, Sample.Lexicon, console, isScreen));
}
