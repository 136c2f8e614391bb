using System.Text.RegularExpressions;
using ReadoutDiff.Reports.Tests.Samples;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Tests.Versions;

[TestFixture]
public sealed partial class VersionMarkdownReportTests
{
    [Test]
    public void Write_Changed_IsAsGolden() => Golden.Verify("version-diff.golden.md", VersionReports.Markdown(VersionSample.Changed()));

    [Test]
    public void Write_ChangedWords_StandBetweenTheWordsAroundThem() =>
        Assert.That(VersionReports.Markdown(VersionSample.Changed()), Does.Contain(@"trade must grow \[-steadily-\]\{+by 20 percent+\}."));

    [Test]
    public void Write_HostileText_HasNoHtmlLinksOrCodeOfItsOwn()
    {
        var markdown = VersionReports.Markdown(VersionSample.Hostile());

        Assert.That(markdown, Does.Not.Contain('<').And.Not.Contain('\u001b').And.Not.Contain('\u202E').And.Not.Contain('\0'));
        Assert.That(Unescaped().Matches(markdown).Select(match => match.Value), Is.Empty);
    }

    [TestCaseSource(typeof(VersionReports), nameof(VersionReports.Samples))]
    public void Write_Tables_HaveTheSameNumberOfCellsInEachRow(VersionDiff diff)
    {
        foreach (var table in VersionReports.Markdown(diff).Split("\n\n").Where(block => block.StartsWith('|')))
        {
            Assert.That(table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => Bar().Count(row)).Distinct().Count(), Is.EqualTo(1), table);
        }
    }

    [GeneratedRegex(@"(?<!\\)[`\[]|(?<!\\)\]\(|https?:", RegexOptions.None, 1000)]
    private static partial Regex Unescaped();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.None, 1000)]
    private static partial Regex Bar();
}
