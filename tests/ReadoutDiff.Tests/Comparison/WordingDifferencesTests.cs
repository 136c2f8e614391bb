using ReadoutDiff.Model;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Tests.Comparison;

public sealed class WordingDifferencesTests
{
    [Test]
    public void Compare_OneWordEditedInTheSameLanguage_ShowsThatWord()
    {
        var comparison = Pairing.Compare(
            WordLexicon.Usual(),
            Account.Chinese().Body("First.").Body("We pledge support."),
            Account.Russian().Body("First.").Body("We offer support."),
            (0, 0),
            (1, 1));

        var difference = comparison.Wording.Single();

        Assert.Multiple(() =>
        {
            Assert.That(difference.Group, Is.EqualTo(1));
            Assert.That(
                difference.Changes.Where(change => change.Kind == WordChangeKind.RightOnly).Select(change => change.Right.Of(comparison.Right.Readout.Text)),
                Is.EqualTo(["offer"]));
        });
    }

    [Test]
    public void Compare_DifferentLanguages_SaysThatWordsWereNotCompared()
    {
        var comparison = Pairing.Compare(WordLexicon.Usual(), Account.Chinese().Body("a"), Account.Russian(Language.Russian).Body("б"), (0, 0));

        Assert.That((comparison.Wording.Count, comparison.Limits.Single().Code), Is.EqualTo((0, "wording-languages")));
    }
}
