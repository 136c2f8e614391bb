using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Markdown;
using ReadoutDiff.Reports.Tests.Samples;

namespace ReadoutDiff.Reports.Tests;

[TestFixture]
public sealed partial class MarkdownReportTests
{
    [Test]
    public void Write_AcrossLanguages_IsAsGolden() => Golden.Verify("across-languages.golden.md", Markdown(Sample.AcrossLanguages()));

    [Test]
    public void Write_SameLanguage_NamesTheWordsThatDiffer() =>
        Assert.That(Markdown(Sample.SameLanguage()), Does.Contain("words only left: “steadily”; only right: “quickly”"));

    [Test]
    public void Write_HostileText_HasNoHtmlLinksOrCodeOfItsOwn()
    {
        var markdown = Markdown(Sample.Hostile());

        Assert.Multiple(() =>
        {
            Assert.That(markdown, Does.Not.Contain('<').And.Not.Contain('\u001b').And.Not.Contain('\u202E').And.Not.Contain('\0'));
            Assert.That(Unescaped().Matches(markdown).Select(match => match.Value), Is.Empty);
            Assert.That(markdown, Does.Contain(@"\[link\](javascript\:alert(3))"));
        });
    }

    [TestCase(nameof(Sample.AcrossLanguages))]
    [TestCase(nameof(Sample.Hostile))]
    public void Write_Tables_HaveTheSameNumberOfCellsInEachRow(string sample)
    {
        var comparison = (ReadoutComparison)typeof(Sample).GetMethod(sample)!.Invoke(null, null)!;

        var tables = Markdown(comparison).Split("\n\n").Where(block => block.StartsWith('|'));

        foreach (var table in tables)
        {
            Assert.That(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => Bar().Count(row)).Distinct().Count(), Is.EqualTo(1), table);
        }
    }

    [TestCase("1. Not a list", @"1\. Not a list")]
    [TestCase("- Not a list", @"\- Not a list")]
    [TestCase("2021. 28 June", @"2021\. 28 June")]
    [TestCase("www.example.org a@b.c http://x", @"www\.example.org a\@b.c http\://x")]
    [TestCase("a|b\nc", @"a\|b c")]
    [TestCase("习近平：“合作”（第一）", "习近平：“合作”（第一）")]
    [TestCase("&lt; $x$ ~~y~~", @"&amp;lt; \$x\$ \~\~y\~\~")]
    public void Of_TextWithMarkup_IsEscaped(string text, string expected) => Assert.That(MarkdownText.Of(text), Is.EqualTo(expected));

    [FsCheck.NUnit.Property]
    public Property Of_AnyText_LosesNoLetter() => Prop.ForAll<string>(text =>
        Letters(MarkdownText.Of(text ?? "").Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal))
            == Letters(text ?? ""));

    private static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(System.Text.Rune.IsLetterOrDigit));

    private static string Markdown(ReadoutComparison comparison)
    {
        using var writer = new StringWriter();
        new MarkdownReport(Sample.Lexicon).Write(comparison, writer);
        return writer.ToString();
    }

    [GeneratedRegex(@"(?<!\\)[`\[]|(?<!\\)\]\(|https?:", RegexOptions.None, 1000)]
    private static partial Regex Unescaped();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 1000)]
    private static partial Regex Bar();
}
