using ReadoutDiff.Comparison;
using ReadoutDiff.Keyness;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;
using ReadoutDiff.Tests.Statements;

namespace ReadoutDiff.Tests.Keyness;

[TestFixture]
public sealed class ConceptProfileTests
{
    private static readonly DiplomaticLexicon Lexicon = DiplomaticLexicon.Default;

    private static readonly AnalyzedReadout Text = new ReadoutAnalyzer(Lexicon).Analyze(ReadoutText.Of(
        "习近平指出，台湾问题是中国内政，台湾是中国的一部分。\n双方庆祝条约签署20周年。\n普京表示，贸易额增长百分之二十。", Language.Chinese, Side.China));

    [Test]
    public void Of_ConceptNamedTwiceInOneStatement_CountsMentionsAndStatements()
    {
        var taiwan = ConceptProfile.Of(Text, Lexicon).Concepts.Single(count => count.Id == "taiwan");
        Assert.That((taiwan.Mentions, taiwan.Statements), Is.EqualTo((2, 1)));
    }

    [Test]
    public void Of_Figures_CountsAnniversariesAlone()
    {
        var ids = ConceptProfile.Of(Text, Lexicon).Concepts.Select(count => count.Id).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(ids, Does.Contain("anniversary:20"));
            Assert.That(ids.Where(id => id.Contains(':', StringComparison.Ordinal)), Is.EqualTo(["anniversary:20"]));
            Assert.That(ids, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        });
    }

    [Test]
    public void Of_Text_CountsWhatTheComparisonFinds()
    {
        var table = PresenceTable.Of(Text, Lexicon, default);
        Assert.That(
            ConceptProfile.Of(Text, Lexicon).Concepts.Select(count => (count.Id, count.Mentions, count.Share)),
            Is.EquivalentTo(table.Ids.Where(Lexicon.Concepts.ContainsKey).Append("anniversary:20").Select(id => (id, table[id].Count, table[id].Share))));
    }
}
