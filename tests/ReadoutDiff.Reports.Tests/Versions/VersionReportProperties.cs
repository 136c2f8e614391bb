using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using ReadoutDiff.Reports.Tests.Samples;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Reports.Tests.Versions;

public sealed class VersionReportProperties
{
    private static readonly string[] Words =
        ["trade", "grew", "Xi Jinping", "stressed", "peace", "<b>", "12", "&amp;", "Ukraine", "[x](y)", "Vladimir Putin", "thanked.", "The", "sides", "agreed.", "not", "\n", "|", "“friends”", "bridge."];

    [Property(MaxTest = 60)]
    public bool Write_AnyTwoVersions_EveryChangedWordIsInEachReport(byte[] before, byte[] after)
    {
        var diff = VersionSample.Compare(Text(before), Text(after));
        var removed = Changed(diff, WordChangeKind.LeftOnly, StatementChangeKind.Removed).ToList();
        var added = Changed(diff, WordChangeKind.RightOnly, StatementChangeKind.Added).ToList();
        var page = new HtmlParser().ParseDocument(VersionReports.Html(diff));
        var (markdown, json) = (Unescaped(VersionReports.Markdown(diff)), JsonNode.Parse(VersionReports.Json(diff))!);
        return AreIn(removed, page.QuerySelectorAll("#statements del").Select(mark => mark.TextContent))
            && AreIn(added, page.QuerySelectorAll("#statements ins").Select(mark => mark.TextContent))
            && AreIn(removed, page.QuerySelectorAll("#changes del").Select(mark => mark.TextContent))
            && AreIn(added, page.QuerySelectorAll("#changes ins").Select(mark => mark.TextContent))
            && AreIn(removed, Between(markdown, "[-", "-]"))
            && AreIn(added, Between(markdown, "{+", "+}"))
            && AreIn(removed, InJson(json, "removed", "before"))
            && AreIn(added, InJson(json, "added", "after"));
    }

    private static IEnumerable<string> Changed(VersionDiff diff, WordChangeKind kind, StatementChangeKind whole)
    {
        var isBefore = kind == WordChangeKind.LeftOnly;
        var version = isBefore ? diff.Before : diff.After;
        return diff.Statements.SelectMany(change => change.Kind == whole
            ? (isBefore ? change.Before : change.After).Select(order => version.Statements[order].Span)
            : (change.Words?.Changes ?? []).Where(run => run.Kind == kind).Select(run => isBefore ? run.Left : run.Right))
            .Select(span => VersionReports.Letters(span.Of(version.Readout.Text)));
    }

    private static bool AreIn(List<string> words, IEnumerable<string> shown) =>
        words.Count(word => word.Length > 0) is var count && shown.Select(VersionReports.Letters).Where(text => text.Length > 0).ToList() is var texts
        && texts.Count >= count && !words.Where(word => word.Length > 0).Except(texts).Any();

    private static IEnumerable<string> Between(string markdown, string open, string close)
    {
        for (var at = markdown.IndexOf(open, StringComparison.Ordinal); at >= 0; at = markdown.IndexOf(open, at + 1, StringComparison.Ordinal))
        {
            var end = markdown.IndexOf(close, at, StringComparison.Ordinal);
            yield return markdown[(at + open.Length)..end];
        }
    }

    private static IEnumerable<string> InJson(JsonNode json, string kind, string version) => json["changes"]!.AsArray().SelectMany(change =>
        (string)change!["kind"]! == kind
            ? change[version]!.AsArray().Select(name => (string)json["statements"]!.AsArray().Single(statement => (string)statement!["id"]! == (string)name!)!["text"]!)
            : change["words"]!.AsArray().Where(run => (string)run!["kind"]! == kind).Select(run => (string)run![version]!["text"]!));

    private static string Unescaped(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal)
        .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);

    private static string Text(byte[]? picks) => string.Join(' ', (picks ?? []).Select(pick => Words[pick % Words.Length]));
}
