using ReadoutDiff.Eval.Gold;
using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Eval;

/// <summary>The gold itself: every fragment names one statement, every id exists, every text is covered.</summary>
public sealed class GoldTests
{
    private IReadOnlyList<Meeting> meetings = [];

    [OneTimeSetUp]
    public async Task LoadAsync() => meetings = await Corpus.LoadAsync();

    [Test]
    public void Meetings_SixAreGiven_EachWithBothSidesInTwoLanguages()
    {
        Assert.That(meetings, Has.Count.GreaterThanOrEqualTo(6));
        foreach (var meeting in meetings)
        {
            Assert.That(meeting.Texts.Keys, Is.SupersetOf(new[] { "cn.zh", "cn.en", "ru.ru", "ru.en" }), meeting.Name);
        }
    }

    [Test]
    public void Fragments_OfSpeakersAndPairs_EachNameOneStatement()
    {
        var problems = meetings.SelectMany(Problems).ToList();
        Assert.That(problems, Is.Empty, string.Join('\n', problems));
    }

    [Test]
    public void Concepts_OfEveryText_AreInTheLexicon()
    {
        var known = DiplomaticLexicon.Default.Concepts;
        var unknown = meetings
            .SelectMany(meeting => meeting.Gold.Concepts.SelectMany(text => text.Value.Select(id => (meeting.Name, Text: text.Key, Id: id))))
            .Where(concept => !known.ContainsKey(concept.Id))
            .ToList();
        Assert.That(unknown, Is.Empty, string.Join('\n', unknown));
    }

    [Test]
    public void Gold_OfEveryMeeting_CoversEveryText()
    {
        foreach (var meeting in meetings)
        {
            Assert.That(meeting.Gold.Concepts.Keys, Is.EquivalentTo(meeting.Texts.Keys), meeting.Name);
            Assert.That(meeting.Gold.Speakers.Keys, Is.EquivalentTo(meeting.Texts.Keys), meeting.Name);
            Assert.That(meeting.Gold.Pairs.Keys.Count(pair => pair.IsAcrossSides), Is.GreaterThanOrEqualTo(4), meeting.Name);
        }
    }

    [Test]
    public void Texts_OfEveryMeeting_AreReadWithoutPageChrome()
    {
        string[] chrome =
        [
            "京ICP", "责任编辑", "责编", "纠错", "相关阅读", "推荐阅读", "字体", "分享", "打印", "Статус материала", "География", "Смотрите также",
            "Поделиться", "Лавров Сергей Викторович", "Дополнительные материалы", "Материалы по теме", "See also", "Share", "Geography",
            "Related", "Editor:", "Copyright", "All rights", "subMenu", "dataLayer",
        ];
        foreach (var text in meetings.SelectMany(meeting => meeting.Texts.Values))
        {
            Assert.That(chrome.Where(text.Readout.Text.Contains), Is.Empty, text.Readout.Source);
        }
    }

    private static IEnumerable<string> Problems(Meeting meeting)
    {
        var speakers = meeting.Gold.Speakers.SelectMany(text => text.Value.Select(row => (Text: text.Key, row.Text)));
        var pairs = meeting.Gold.Pairs.SelectMany(pair => pair.Value.SelectMany(row => row.Left.Select(f => (pair.Key.Left, f))
            .Concat(row.Right.Select(f => (pair.Key.Right, f)))));
        return speakers.Concat(pairs)
            .Distinct()
            .Select(fragment => Fragment.Problem(meeting.Texts[fragment.Item1], fragment.Item2))
            .OfType<string>();
    }
}
