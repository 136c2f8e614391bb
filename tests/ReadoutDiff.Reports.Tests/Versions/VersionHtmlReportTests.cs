using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReadoutDiff.Reports.Tests.Samples;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Tests.Versions;

[TestFixture]
public sealed class VersionHtmlReportTests
{
    private static readonly string[] Loading = ["script", "link", "img", "iframe", "object", "embed", "video", "audio", "source", "base", "form", "use", "image"];

    [Test]
    public void Write_Changed_IsAsGolden() => Golden.Verify("version-diff.golden.html", VersionReports.Html(VersionSample.Changed()));

    [TestCaseSource(typeof(VersionReports), nameof(VersionReports.Samples))]
    public void Write_Links_LeadToAnchorsThatExistOnce(VersionDiff diff)
    {
        var page = Page(diff);
        var ids = page.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();

        Assert.That(ids, Is.Unique);
        Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Is.All.StartsWith("#"));
        Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]).Except(ids), Is.Empty);
        Assert.That(page.QuerySelectorAll("[aria-labelledby]").Select(part => part.GetAttribute("aria-labelledby")).Except(ids), Is.Empty);
    }

    [TestCaseSource(typeof(VersionReports), nameof(VersionReports.Samples))]
    public void Write_FullTexts_HaveEveryLetterInOrder(VersionDiff diff)
    {
        var page = Page(diff);

        Assert.That(VersionReports.Letters(page.GetElementById("text-before")!.TextContent), Is.EqualTo(VersionReports.Letters(diff.Before.Readout.Text)));
        Assert.That(VersionReports.Letters(page.GetElementById("text-after")!.TextContent), Is.EqualTo(VersionReports.Letters(diff.After.Readout.Text)));
    }

    [TestCaseSource(typeof(VersionReports), nameof(VersionReports.Samples))]
    public void Write_AllStatements_HoldTheLaterTextAndTheRemovedOnesInOrder(VersionDiff diff)
    {
        var page = Page(diff);
        foreach (var label in page.QuerySelectorAll("#statements .vh"))
        {
            label.Remove();
        }

        foreach (var change in diff.Statements)
        {
            var name = change.After.Count > 0 ? $"A{change.After[0] + 1}" : $"B{change.Before[0] + 1}";
            var words = page.GetElementById(name)!.Closest("li")!.QuerySelector(".words")!;
            Assert.That(VersionReports.Letters(WithoutTag(words, "del")), Is.EqualTo(Words(diff.After, change.After)), name);
            Assert.That(VersionReports.Letters(WithoutTag(words, "ins")), Is.EqualTo(Words(diff.Before, change.Before)), name);
        }

        Assert.That(page.QuerySelectorAll("#statements li > .words"), Has.Length.EqualTo(diff.Statements.Count));
    }

    [TestCaseSource(typeof(VersionReports), nameof(VersionReports.Samples))]
    public void Write_AnyDiff_RunsAndLoadsNothing(VersionDiff diff)
    {
        var page = Page(diff);

        Assert.Multiple(() =>
        {
            Assert.That(page.All.Where(element => Loading.Contains(element.LocalName)), Is.Empty);
            Assert.That(page.All.SelectMany(element => element.Attributes).Where(attribute =>
                attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "src" or "srcset" or "style" or "action" or "srcdoc"), Is.Empty);
            Assert.That(page.QuerySelector("style")!.TextContent, Does.Not.Contain("url(").And.Not.Contain("@import"));
            var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));
            Assert.That(page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), Does.StartWith($"default-src 'none'; style-src 'sha256-{hash}'"));
        });
    }

    [Test]
    public void Write_HostileText_StaysWords()
    {
        var html = VersionReports.Html(VersionSample.Hostile());
        var page = new HtmlParser().ParseDocument(html);

        Assert.That(html.Where(c => c is '\u202E' or '\u202C' or '\u001b' or '\0' or '\u0007' || char.IsSurrogate(c)), Is.Empty);
        Assert.That(page.QuerySelectorAll(".words *").Select(element => element.LocalName).Distinct(), Is.SubsetOf(new[] { "span", "del", "ins", "a" }));
        Assert.That(page.QuerySelector("#text-after")!.TextContent, Does.Contain("<script>alert[9]</script>"));
        Assert.That(page.QuerySelectorAll("h1, i, u, b").Select(element => element.TextContent), Has.None.Contains("onclick"));
    }

    [Test]
    public void Write_ChangedWords_AreMarkedByElementsAndInWords()
    {
        var page = Page(VersionSample.Changed());

        var words = page.GetElementById("A4")!.Closest("li")!.QuerySelector(".words")!;
        Assert.That(words.QuerySelectorAll("del").Select(del => del.TextContent), Does.Contain("steadily"));
        Assert.That(words.QuerySelectorAll("ins").Select(ins => ins.TextContent), Does.Contain("by 20 percent"));
        foreach (var mark in page.QuerySelectorAll("#changes del, #changes ins, #statements del, #statements ins, #fields del, #fields ins"))
        {
            Assert.That(mark.PreviousElementSibling!.TextContent, Is.EqualTo(mark.LocalName == "del" ? "[removed: " : "[added: "));
        }
    }

    [Test]
    public void Write_ConceptThatWent_IsNoLongerFoundInThisTextAndNeverOmitted()
    {
        var html = VersionReports.Html(VersionSample.Chinese());
        var page = new HtmlParser().ParseDocument(html);

        Assert.That(page.QuerySelector("#concepts .panel.left")!.TextContent, Does.Contain("no longer found in this text"));
        Assert.That(page.QuerySelector("#concepts .panel.right")!.TextContent, Does.Contain("now found in this text"));
        Assert.That(html, Does.Not.Contain("omitted").And.Not.Contain("removed by"));
    }

    [Test]
    public void Write_EvidenceOfAConcept_LeadsToItsPlaceInTheFullText()
    {
        var diff = VersionSample.Changed();
        var page = Page(diff);
        var found = diff.Concepts.First(change => change.ConceptId == "ukraine");

        var entry = page.QuerySelectorAll("#concepts .entries > li").Single(item => item.QuerySelector("strong")!.TextContent == "Ukraine");
        var place = page.GetElementById(entry.QuerySelector(".quote a")!.GetAttribute("href")![1..])!;

        Assert.That(place.Closest("#text-after"), Is.Not.Null);
        Assert.That(place.NextSibling!.TextContent, Does.StartWith(found.Evidence[0].Of(diff.After.Readout.Text)));
    }

    [Test]
    public void Write_FilledInNotice_SaysSo() =>
        Assert.That(Page(VersionSample.FilledIn()).QuerySelector("header .filled")!.TextContent, Does.StartWith("A first notice was filled in"));

    [Test]
    public void Write_SpaceThatDoesNotBreak_IsNamed() =>
        Assert.That(Page(VersionSample.Typography()).QuerySelectorAll("#changes ins").Select(ins => ins.TextContent), Has.Some.Contains("‹no-break space›"));

    [Test]
    public void Write_Page_HasLandmarksHeadingsLanguagesAndASkipLink()
    {
        var page = Page(VersionSample.Chinese());

        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
            Assert.That(page.Body!.FirstElementChild!.GetAttribute("href"), Is.EqualTo("#main"));
            Assert.That(page.QuerySelectorAll("main, nav, header, footer").Select(part => part.LocalName), Is.EquivalentTo(new[] { "main", "nav", "header", "footer" }));
            Assert.That(page.QuerySelectorAll("main > section > h2"), Has.Length.EqualTo(page.QuerySelectorAll("main > section").Length));
            Assert.That(page.QuerySelectorAll("th").Select(cell => cell.GetAttribute("scope")), Is.All.Not.Null);
            Assert.That(
                page.Body!.Descendants<IText>().Where(text => text.Data.Any(c => c is >= '\u4E00' and <= '\u9FFF') && text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") != "zh").Select(text => text.Data),
                Is.Empty);
        });
    }

    private static IDocument Page(VersionDiff diff) => new HtmlParser().ParseDocument(VersionReports.Html(diff));

    private static string WithoutTag(IElement words, string tag)
    {
        var copy = (IElement)words.Clone();
        foreach (var element in copy.QuerySelectorAll(tag))
        {
            element.Remove();
        }

        return copy.TextContent;
    }

    private static string Words(Model.AnalyzedReadout version, IReadOnlyList<int> orders) =>
        VersionReports.Letters(string.Concat(orders.Select(order => version.Statements[order].Span.Of(version.Readout.Text))));
}
