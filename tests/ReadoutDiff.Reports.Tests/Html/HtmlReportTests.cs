using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Tests.Samples;

namespace ReadoutDiff.Reports.Tests;

[TestFixture]
public sealed class HtmlReportTests
{
    private static readonly string[] Loading = ["script", "link", "img", "iframe", "object", "embed", "video", "audio", "source", "base", "form", "use", "image"];

    private static IEnumerable<TestCaseData> Samples() =>
    [
        new TestCaseData(Sample.AcrossLanguages()).SetArgDisplayNames("AcrossLanguages"),
        new TestCaseData(Sample.SameLanguage()).SetArgDisplayNames("SameLanguage"),
        new TestCaseData(Sample.Hostile()).SetArgDisplayNames("Hostile"),
        new TestCaseData(Sample.Empty()).SetArgDisplayNames("Empty"),
        new TestCaseData(EngineSample.AcrossLanguages()).SetArgDisplayNames("Engine"),
    ];

    [Test]
    public void Write_AcrossLanguages_IsAsGolden() => Golden.Verify("across-languages.golden.html", Html(Sample.AcrossLanguages()));

    [Test]
    public void Write_SameLanguage_IsAsGolden() => Golden.Verify("same-language.golden.html", Html(Sample.SameLanguage()));

    [TestCaseSource(nameof(Samples))]
    public void Write_Links_LeadToAnchorsThatExistOnce(ReadoutComparison comparison)
    {
        var page = Page(comparison);
        var ids = page.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();

        Assert.That(ids, Is.Unique);
        Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Is.All.StartsWith("#"));
        Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]).Except(ids), Is.Empty);
        Assert.That(page.QuerySelectorAll("[aria-labelledby]").Select(part => part.GetAttribute("aria-labelledby")).Except(ids), Is.Empty);
    }

    [TestCaseSource(nameof(Samples))]
    public void Write_FullTexts_HaveEveryLetterInOrder(ReadoutComparison comparison)
    {
        var page = Page(comparison);

        Assert.That(Letters(page.GetElementById("text-left")!.TextContent), Is.EqualTo(Letters(comparison.Left.Readout.Text)));
        Assert.That(Letters(page.GetElementById("text-right")!.TextContent), Is.EqualTo(Letters(comparison.Right.Readout.Text)));
    }

    [TestCaseSource(nameof(Samples))]
    public void Write_SideBySide_HasEveryStatementOnceWithItsExactLetters(ReadoutComparison comparison)
    {
        var page = Page(comparison);

        foreach (var (readout, prefix) in new[] { (comparison.Left, "L"), (comparison.Right, "R") })
        {
            foreach (var statement in readout.Statements)
            {
                var words = page.QuerySelectorAll($"#statements #{prefix}{statement.Order + 1} .words").Single();
                Assert.That(Letters(words.TextContent), Is.EqualTo(Letters(statement.Span.Of(readout.Readout.Text))));
            }
        }
    }

    [TestCaseSource(nameof(Samples))]
    public void Write_AnyComparison_RunsAndLoadsNothing(ReadoutComparison comparison)
    {
        var page = Page(comparison);

        Assert.Multiple(() =>
        {
            Assert.That(page.All.Where(element => Loading.Contains(element.LocalName)), Is.Empty);
            Assert.That(page.All.SelectMany(element => element.Attributes).Where(attribute =>
                attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "src" or "srcset" or "style" or "action" or "srcdoc"), Is.Empty);
            Assert.That(page.QuerySelector("style")!.TextContent, Does.Not.Contain("url(").And.Not.Contain("@import"));
            Assert.That(
                page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"),
                Does.StartWith("default-src 'none'; style-src 'sha256-"));
        });
    }

    [Test]
    public void Write_StyleSheet_IsTheOneThePolicyAllows()
    {
        var page = Page(Sample.AcrossLanguages());

        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));

        Assert.That(page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), Does.Contain($"'sha256-{hash}'"));
    }

    [Test]
    public void Write_HostileText_StaysWords()
    {
        var page = Page(Sample.Hostile());

        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("#L2 .words")!.TextContent, Does.Contain("<script>alert(1)</script>").And.Contain("<img src=x"));
            Assert.That(page.QuerySelectorAll("#L2 .words *").Select(element => element.LocalName).Distinct(), Is.EquivalentTo(new[] { "span", "mark" }));
            Assert.That(page.QuerySelectorAll("h1, h2, h3, i, u"), Has.None.Matches<IElement>(element => element!.TextContent.Contains("onclick", StringComparison.Ordinal)));
            Assert.That(Html(Sample.Hostile()).Where(c => c is '\u202E' or '\u202C' or '\u001b' or '\0' or '\u0007' || char.IsSurrogate(c)), Is.Empty);
            Assert.That(page.QuerySelectorAll(".sign").Select(sign => sign.GetAttribute("title")), Does.Contain("invisible character U+202E").And.Contain("invisible character U+001B"));
        });
    }

    [FsCheck.NUnit.Property(MaxTest = 50)]
    public Property Write_AnyWords_AreAllThereAndNothingElse() => Prop.ForAll(
        Gen.Elements("<", ">", "&", "\"", "'", "</p>", "<script>", "<!--", "]]>", "&amp;", "中", "Д", "a", " ", "\n", "\0", "\u202E", "\uD800", "👍")
            .NonEmptyListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        words =>
        {
            var left = new SampleText(Model.Side.China, Model.Language.Chinese, words).Paragraph(Model.Section.Summary).Say(words).Build();
            var page = Page(Sample.Empty() with { Left = left });
            var shown = page.QuerySelector("#L1 .words")!;
            return Letters(shown.TextContent) == Letters(words)
                && shown.QuerySelectorAll("*").All(element => element.ClassName == "sign")
                && page.All.All(element => !Loading.Contains(element.LocalName));
        });

    [Test]
    public void Write_WordsOfTheTexts_CarryTheirLanguage()
    {
        var page = Page(Sample.AcrossLanguages());

        Assert.Multiple(() =>
        {
            Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
            Assert.That(HanOutsideOf(page, "zh"), Is.Empty);
            Assert.That(page.QuerySelectorAll("#statements .st.right .words").Select(words => words.GetAttribute("lang")), Is.All.EqualTo("ru"));
        });
    }

    [Test]
    public void Write_Summary_SaysWhoNamesTheCentenaryHowAndWhere()
    {
        var page = Page(Sample.AcrossLanguages());

        var entry = page.QuerySelectorAll("#summary .panel.left .entries > li").Single(item => item.QuerySelector(".name")!.TextContent == "CPC centenary");

        Assert.That(entry.TextContent, Does.Contain("Vladimir Putin").And.Contain("congratulated").And.Contain("3/5").And.Contain("中国共产党成立100周年"));
        Assert.That(entry.QuerySelector(".evidence a")!.GetAttribute("href"), Is.EqualTo("#L6"));
    }

    [Test]
    public void Write_MatrixCellsAndStatements_LeadToEachOther()
    {
        var page = Page(Sample.AcrossLanguages());

        foreach (var cell in page.QuerySelectorAll(".matrix tbody[id], #concepts .cell"))
        {
            Assert.That(cell.QuerySelector("a") is null, Is.EqualTo(cell.QuerySelector(".absent") is not null));
        }

        var row = page.QuerySelectorAll("#concepts tbody tr").Single(item => item.QuerySelector(".name")!.TextContent == "CPC centenary");
        Assert.That(page.QuerySelectorAll("#L6 .chip").Select(chip => chip.GetAttribute("href")), Does.Contain("#" + row.Id));
        Assert.That(row.QuerySelector(".cell.left a")!.GetAttribute("href"), Is.EqualTo("#L6"));
        Assert.That(row.QuerySelector(".cell.right .absent")!.TextContent, Is.EqualTo("not found in this text"));
    }

    [Test]
    public void Write_SameLanguagePair_MarksChangedWordsAsDelAndIns()
    {
        var page = Page(Sample.SameLanguage());

        Assert.That(page.QuerySelector("#L1 del")!.TextContent, Is.EqualTo("steadily"));
        Assert.That(page.QuerySelector("#R1 ins")!.TextContent, Is.EqualTo("quickly"));
        Assert.That(page.QuerySelectorAll("#L1 ins, #R1 del"), Is.Empty);
    }

    [Test]
    public void Write_Differences_AreNamedInWordsBesideColour()
    {
        var page = Page(Sample.AcrossLanguages());

        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll(".group.left-only .match").Select(match => match.TextContent), Is.All.Contain("Only in the Chinese text"));
            Assert.That(page.QuerySelectorAll(".group.right-only .match").Select(match => match.TextContent), Is.All.Contain("Only in the Russian text"));
            Assert.That(page.QuerySelectorAll(".group.crossing .match").Select(match => match.TextContent), Has.Exactly(2).Contain("crossing"));
            Assert.That(page.QuerySelectorAll("#concepts td.v").Select(cell => cell.TextContent.Trim().Length), Is.All.GreaterThan(8));
        });
    }

    [Test]
    public void Write_Page_HasLandmarksHeadingsAndASkipLink()
    {
        var page = Page(Sample.AcrossLanguages());

        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
            Assert.That(page.Body!.FirstElementChild!.GetAttribute("href"), Is.EqualTo("#main"));
            Assert.That(page.QuerySelectorAll("main, nav, header, footer").Select(part => part.LocalName), Is.EquivalentTo(new[] { "main", "nav", "header", "footer" }));
            Assert.That(page.QuerySelectorAll("main > section > h2"), Has.Length.EqualTo(page.QuerySelectorAll("main > section").Length));
            Assert.That(page.QuerySelectorAll("th").Select(cell => cell.GetAttribute("scope")), Is.All.Not.Null);
        });
    }

    private static IDocument Page(ReadoutComparison comparison) => new HtmlParser().ParseDocument(Html(comparison));

    private static string Html(ReadoutComparison comparison)
    {
        using var writer = new StringWriter();
        new HtmlReport(Sample.Lexicon).Write(comparison, writer);
        return writer.ToString();
    }

    private static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(System.Text.Rune.IsLetterOrDigit));

    private static IEnumerable<string> HanOutsideOf(IDocument page, string language) => page.Body!.Descendants<IText>()
        .Where(text => text.Data.Any(c => c is >= '\u4E00' and <= '\u9FFF'))
        .Where(text => text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != language)
        .Select(text => text.Data);
}
