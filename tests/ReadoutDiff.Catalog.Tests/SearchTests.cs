using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

[TestFixture]
public sealed class SearchTests
{
    private static readonly MeetingCatalog Catalog = Sample.Catalog(
        Sample.Meeting(1, new DateOnly(2020, 1, 1), "phone-call", ["putin", "xi-jinping"], Titled("习近平同普京通电话", Sample.Chinese("taiwan")), Sample.Russian()),
        Sample.Meeting(2, new DateOnly(2021, 6, 28), "talks", ["putin", "xi-jinping"], Sample.Chinese("brics"), Titled("Переговоры с Председателем КНР", Sample.Russian("brics", "taiwan"))),
        Sample.Meeting(3, new DateOnly(2022, 2, 4), "talks", ["lavrov", "name:José Núñez"], Sample.Chinese("brics"), Sample.Waiting(Side.Russia, Language.Russian)),
        Sample.Meeting(4, new DateOnly(2022, 2, 4), "talks", ["putin"], Sample.Broken(Side.China, Language.Chinese)));

    [Test]
    public void Search_Nothing_FindsAllNewestFirst() => Assert.That(Found(new MeetingQuery()), Is.EqualTo([4, 3, 2, 1]));

    [TestCase("переговорах", 2, TestName = "Search_OtherEndingOfAWordOfATitle_IsFound")]
    [TestCase("通電話", 1, TestName = "Search_TraditionalCharacters_AreFound")]
    [TestCase("ПРЕДСЕДАТЕЛЬ  кнр", 2, TestName = "Search_WordsInAnyCase_AreFound")]
    [TestCase("jose nunez", 3, TestName = "Search_PersonNotInTheLexicon_IsFoundByName")]
    [TestCase("лавров", 3, TestName = "Search_PersonOfTheLexicon_IsFoundByLabelInAnyLanguage")]
    [TestCase("2020-01", 1, TestName = "Search_Month_IsFound")]
    [TestCase("phone", 1, TestName = "Search_Kind_IsFound")]
    public void Search_Word(string words, long id) => Assert.That(Found(new MeetingQuery { Words = words }), Is.EqualTo([id]));

    [Test]
    public void Search_LabelOfAConceptInAnyLanguage_FindsWhereATextNamesIt()
    {
        foreach (var words in new[] { "Taiwan", "台湾", "Тайвань" })
        {
            Assert.That(Found(new MeetingQuery { Words = words }), Is.EqualTo([2, 1]), words);
        }
    }

    [Test]
    public void Search_TwoWords_FindsWhereBothAre() => Assert.That(Found(new MeetingQuery { Words = "taiwan talks" }), Is.EqualTo([2]));

    [TestCase("zzzzzz")]
    [TestCase("taiwan zzzzzz")]
    public void Search_WordThatIsNowhere_FindsNone(string words) => Assert.That(Found(new MeetingQuery { Words = words }), Is.Empty);

    [TestCase(" \u200b ")]
    [TestCase("")]
    [TestCase(null)]
    public void Search_NoWord_FindsAll(string? words) => Assert.That(Found(new MeetingQuery { Words = words }), Has.Count.EqualTo(4));

    [Test]
    public void Search_HugeHostileWords_AreAnswered() =>
        Assert.That(Found(new MeetingQuery { Words = string.Concat(Enumerable.Repeat("(a+)+$ \ud800\0 ", 100_000)) }), Is.Empty);

    [Test]
    public void Search_People_FindsWhereAllTookPart()
    {
        Assert.That(Found(new MeetingQuery { People = ["putin"] }), Is.EqualTo([4, 2, 1]));
        Assert.That(Found(new MeetingQuery { People = ["putin", "xi-jinping"] }), Is.EqualTo([2, 1]));
        Assert.That(Found(new MeetingQuery { People = ["nobody"] }), Is.Empty);
    }

    [Test]
    public void Search_Days_FindsFromTheFirstToTheLast() =>
        Assert.That(Found(new MeetingQuery { From = new DateOnly(2020, 1, 2), To = new DateOnly(2022, 2, 4) }), Is.EqualTo([4, 3, 2]));

    [Test]
    public void Search_DaysTheWrongWayRound_FindsNone() =>
        Assert.That(Found(new MeetingQuery { From = new DateOnly(2022, 1, 1), To = new DateOnly(2020, 1, 1) }), Is.Empty);

    [Test]
    public void Search_Concepts_FindsWhereEachIsNamed() => Assert.That(Found(new MeetingQuery { Concepts = ["brics", "taiwan"] }), Is.EqualTo([2]));

    [Test]
    public void Search_OneSidedOnly_FindsWhereOneSideAloneNamesIt()
    {
        Assert.That(Found(new MeetingQuery { Concepts = ["taiwan"], OneSidedOnly = true }), Is.EqualTo([2, 1]));
        Assert.That(Found(new MeetingQuery { Concepts = ["brics"], OneSidedOnly = true }), Is.Empty, "the other side of the third meeting was not read");
    }

    [Test]
    public void Search_OneSidedOnlyWithoutConcepts_FindsWhereAContestedOneIs() => Assert.That(Found(new MeetingQuery { OneSidedOnly = true }), Is.EqualTo([2, 1]));

    [Test]
    public void Search_BothSidesOnly_LeavesOutMeetingsOfOneSide() => Assert.That(Found(new MeetingQuery { BothSidesOnly = true }), Is.EqualTo([3, 2, 1]));

    [Test]
    public void Search_Pages_HoldEveryMeetingOnce()
    {
        var pages = Enumerable.Range(1, 3).Select(page => Catalog.Search(new MeetingQuery { Page = page, PageLength = 2 })).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(pages.Select(page => page.Meetings.Count), Is.EqualTo([2, 2, 0]));
            Assert.That(pages.SelectMany(page => page.Meetings).Select(meeting => meeting.Id), Is.EqualTo([4, 3, 2, 1]));
            Assert.That(pages.Select(page => (page.Total, page.Pages)), Is.All.EqualTo((4, 2)));
        });
    }

    [TestCase(0, 50, 4)]
    [TestCase(int.MinValue, int.MaxValue, 4)]
    [TestCase(int.MaxValue, int.MaxValue, 0)]
    [TestCase(1, -1, 1)]
    public void Search_PageOutOfRange_IsTakenAsTheNearest(int page, int length, int count) =>
        Assert.That(Catalog.Search(new MeetingQuery { Page = page, PageLength = length }).Meetings, Has.Count.EqualTo(count));

    [Test]
    public void Search_Facets_CountTheMeetingsFoundOnAllPages()
    {
        var facets = Catalog.Search(new MeetingQuery { PageLength = 1 }).Facets;
        Assert.Multiple(() =>
        {
            Assert.That(facets.People[0], Is.EqualTo(new FacetCount("putin", 3)));
            Assert.That(facets.Kinds, Is.EqualTo([new FacetCount("talks", 3), new FacetCount("phone-call", 1)]));
            Assert.That(facets.Concepts[0], Is.EqualTo(new ConceptFacet("taiwan", 2, 2)));
            Assert.That((facets.Waiting, facets.Unreadable), Is.EqualTo((1, 1)));
        });
    }

    private static CatalogText Titled(string title, CatalogText text) => Sample.With(text, reading => reading with { Title = title });

    private static IReadOnlyList<long> Found(MeetingQuery query) => [.. Catalog.Search(query).Meetings.Select(meeting => meeting.Id)];
}
