using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Tests.Samples;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Tests.Versions;

/// <summary>The reports of a version diff as text, and the samples that each of them is held against.</summary>
internal static class VersionReports
{
    public static IEnumerable<TestCaseData> Samples() =>
    [
        new TestCaseData(VersionSample.Changed()).SetArgDisplayNames("Changed"),
        new TestCaseData(VersionSample.Same()).SetArgDisplayNames("Same"),
        new TestCaseData(VersionSample.FilledIn()).SetArgDisplayNames("FilledIn"),
        new TestCaseData(VersionSample.Typography()).SetArgDisplayNames("Typography"),
        new TestCaseData(VersionSample.Chinese()).SetArgDisplayNames("Chinese"),
        new TestCaseData(VersionSample.Hostile()).SetArgDisplayNames("Hostile"),
    ];

    public static string Html(VersionDiff diff) => Written(writer => new VersionHtmlReport(DiplomaticLexicon.Default).Write(diff, VersionSample.First, VersionSample.Second, writer));

    public static string Markdown(VersionDiff diff) => Written(writer => new VersionMarkdownReport(DiplomaticLexicon.Default).Write(diff, VersionSample.First, VersionSample.Second, writer));

    public static string Json(VersionDiff diff) => Written(writer => new VersionJsonReport(DiplomaticLexicon.Default).Write(diff, VersionSample.First, VersionSample.Second, writer));

    public static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(System.Text.Rune.IsLetterOrDigit));

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
