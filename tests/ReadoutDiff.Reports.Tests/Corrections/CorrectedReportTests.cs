using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Tests.Samples;

namespace ReadoutDiff.Reports.Tests.Corrections;

public sealed class CorrectedReportTests
{
    private static readonly ReadoutComparison Corrected = CorrectedSample.AcrossLanguages();

    [Test]
    public void Sample_HoldsWhatWasCorrected()
    {
        Assert.That(Corrected.Left.Statements[2].Attribution.Speaker, Is.EqualTo(Speaker.Person("putin")));
        Assert.That(Corrected.Alignment.Groups.Single(group => group.Left.Contains(2)).Kind, Is.EqualTo(AlignmentKind.LeftOnly));
        Assert.That(Corrected.Concepts.Single(row => row.Id == "taiwan").Left.Statements, Does.Contain(2));
        Assert.That(Corrected.Limits.Count(limit => limit.Code == LimitCode.CorrectionNotPlaced), Is.EqualTo(1));
    }

    [Test]
    public void Html_Corrected_SaysSoAtTheStatementInTheRowAndInTheList()
    {
        var html = Html(Corrected);
        var card = Between(html, "id=\"L3\"", "</article>");
        Assert.That(card, Does.Contain("speaker corrected by hand, was Xi Jinping").And.Contain("A. Reader, 2021-06-28 12:00 UTC"));
        Assert.That(card, Does.Contain("concept Taiwan corrected by hand, was not named"));
        Assert.That(Between(html, "id=\"R2\"", "</article>"), Does.Contain("See the call before."));
        Assert.That(Between(html, "id=\"by-hand\"", "id=\"limits\""), Does.Contain(">L3<").And.Contain("Vladimir Putin").And.Contain("Xi Jinping").And.Contain("counterpart"));
        Assert.That(Between(html, "id=\"limits\"", "</section>"), Does.Contain("correction-not-placed").And.Contain("一句不在的话。"));
        Assert.That(html, Does.Contain("class=\"num score\">by hand<"));
    }

    [Test]
    public void Html_NotCorrected_SaysNothingOfCorrections() =>
        Assert.That(Html(EngineSample.AcrossLanguages()), Does.Not.Contain("by hand").And.Not.Contain("id=\"by-hand\""));

    [Test]
    public void Html_HostileAuthorAndNote_StayWords()
    {
        var html = Html(CorrectedSample.Hostile());
        Assert.That(html, Does.Contain("&lt;img src=x").And.Not.Contain("<img").And.Not.Contain("<script"));
        Assert.That(html.Count(c => c is '\u202E' or '\u0001'), Is.Zero);
    }

    [Test]
    public void Markdown_Corrected_SaysSoAtTheStatementAndInTheList()
    {
        var markdown = Markdown(Corrected);
        Assert.That(markdown.Split('\n').Single(line => line.StartsWith("  - L3,", StringComparison.Ordinal)), Does.Contain("speaker corrected by hand, was Xi Jinping"));
        Assert.That(Between(markdown, "## Corrected by hand", "## Limits"), Does.Contain("- L3, speaker: ").And.Contain("- R2, note: See the call before. (A. Reader, 2021-06-28 12:00 UTC)")
            .And.Contain("- L3, counterpart: none").And.Contain("- R3, counterpart: L4, L5"));
        Assert.That(markdown, Does.Contain("**Only in the Chinese text**, by hand"));
    }

    [Test]
    public void Markdown_HostileAuthorAndNote_StayOneLineOfWords()
    {
        var list = Between(Markdown(CorrectedSample.Hostile()), "## Corrected by hand", "## Limits").Split('\n').Skip(1).Where(line => line.Length > 0);
        Assert.That(list, Has.All.StartsWith("- ").And.All.Not.Contain("<").And.All.Not.Matches(@"[^\\]\]\("));
        Assert.That(string.Concat(list).Count(c => c is '\u202E' or '\u0001'), Is.Zero);
    }

    [Test]
    public void Json_Corrected_IsValidBySchemaAndTellsAll()
    {
        foreach (var comparison in new[] { Corrected, CorrectedSample.Hostile() })
        {
            var result = JsonReportTests.Schema.Value.Evaluate(JsonDocument.Parse(Json(comparison)).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.That(result.IsValid, Is.True);
        }

        var json = JsonNode.Parse(Json(Corrected))!;
        var corrections = json["corrections"]!.AsArray();
        Assert.That(corrections.Select(item => (string)item!["kind"]!), Is.EqualTo(new[] { "speaker", "concept", "side", "note", "alignment", "alignment" }));
        var speaker = corrections[0]!;
        Assert.That((string)speaker["statements"]![0]!, Is.EqualTo("L3"));
        Assert.That(((string)speaker["was"]![0]!, (string)speaker["is"]![0]!, (string)speaker["author"]!, (string)speaker["at"]!), Is.EqualTo(("xi-jinping", "putin", "A. Reader", "2021-06-28T12:00:00Z")));
        Assert.That(corrections[5]!["is"]!.AsArray().Select(id => (string)id!), Is.EqualTo(new[] { "L4", "L5" }));
        Assert.That(json["statements"]!.AsArray().Where(item => (bool)item!["corrected"]!).Select(item => (string)item!["id"]!), Is.EqualTo(new[] { "L3" }));
        Assert.That(json["alignment"]!.AsArray().Count(item => (bool)item!["corrected"]!), Is.EqualTo(2));
    }

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        Assert.That(start, Is.Not.Negative, from);
        var end = text.IndexOf(to, start, StringComparison.Ordinal);
        Assert.That(end, Is.Not.Negative, to);
        return text[start..end];
    }

    private static string Html(ReadoutComparison comparison)
    {
        using var writer = new StringWriter();
        new HtmlReport(DiplomaticLexicon.Default).Write(comparison, writer);
        return writer.ToString();
    }

    private static string Markdown(ReadoutComparison comparison)
    {
        using var writer = new StringWriter();
        new MarkdownReport(DiplomaticLexicon.Default).Write(comparison, writer);
        return writer.ToString();
    }

    private static string Json(ReadoutComparison comparison)
    {
        using var writer = new StringWriter();
        new JsonReport(DiplomaticLexicon.Default).Write(comparison, writer);
        return writer.ToString();
    }
}
