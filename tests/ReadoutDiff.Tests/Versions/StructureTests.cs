using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Statements;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Tests.Versions;

/// <summary>Statements that were split, merged, moved, redivided or filled in, in the three languages.</summary>
public sealed class StructureTests
{
    private static readonly VersionComparer Comparer = new(DiplomaticLexicon.Default);

    [TestCase(Language.Chinese, "双方要加强能源、交通、航天等领域合作；双方要扩大农产品贸易。", "双方要加强能源、交通、航天等领域合作，双方要扩大农产品贸易。", StatementChangeKind.Merged, ChangeClass.Typography)]
    [TestCase(Language.Chinese, "双方要加强能源、交通、航天等领域合作，双方要扩大农产品贸易。", "双方要加强能源、交通、航天等领域合作。双方要扩大农产品贸易。", StatementChangeKind.Split, ChangeClass.Typography)]
    [TestCase(Language.Russian, "Стороны расширят торговлю зерном, а также будут строить мосты через Амур.", "Стороны расширят торговлю зерном. А также будут строить мосты через Амур.", StatementChangeKind.Split, ChangeClass.Wording)]
    [TestCase(Language.Russian, "Работа идёт по плану. Мосты строятся быстро.", "Работа идёт по плану, мосты строятся быстро.", StatementChangeKind.Merged, ChangeClass.Wording)]
    [TestCase(Language.English, "The bridges are built fast; the roads will follow next year.", "The bridges are built fast. The roads will follow next year.", StatementChangeKind.Kept, ChangeClass.Wording)]
    [TestCase(Language.English, "The bridges are built fast. Roads follow.", "The bridges are built fast and roads follow.", StatementChangeKind.Merged, ChangeClass.Wording)]
    public void Compare_StatementsCutElsewhere_AreLinkedAndFiled(Language language, string before, string after, StatementChangeKind kind, ChangeClass changeClass)
    {
        var diff = Compare(language, before, after);
        Assert.That((diff.Class, diff.Statements.Select(change => change.Kind).Distinct().Single()), Is.EqualTo((changeClass, kind)));
    }

    [Test]
    public void Compare_SentenceBrokenAfterItsFirstWord_ComesAndGoesNowhere()
    {
        var diff = Compare(Language.English, "Wang Yi said that trade grows fast. The work goes on.", "Wang\nYi said that trade grows fast. The work goes on.");
        Assert.Multiple(() =>
        {
            Assert.That(diff.Class, Is.EqualTo(ChangeClass.Layout));
            Assert.That(diff.Statements.Select(change => change.Kind), Is.EqualTo(new[] { StatementChangeKind.Split, StatementChangeKind.Kept }));
            Assert.That(diff.Statements.Select(change => change.Attribution), Is.All.Null);
        });
    }

    [TestCase("Подписаны два заявления\n–\nо дружбе и о торговле до 2030 года.", TestName = "DashAsParagraph")]
    [TestCase("Подписаны два заявления\n– о дружбе и о торговле до 2030 года.", TestName = "DashAtTheStart")]
    [TestCase("Подписаны два заявления –\nо дружбе и о торговле до 2030 года.", TestName = "DashAtTheEnd")]
    [TestCase("Подписаны\nдва заявления\n–\nо дружбе\nи о торговле до 2030 года.", TestName = "DashAsParagraphAmongOthers")]
    public void Compare_BrokenAroundADash_LosesNoMarkAndIsLayout(string after)
    {
        const string Before = "Подписаны два заявления – о дружбе и о торговле до 2030 года.";
        var diff = Compare(Language.Russian, "Встреча прошла осенью.\n" + Before + "\nРабота идёт.", "Встреча прошла осенью.\n" + after + "\nРабота идёт.");
        Assert.Multiple(() =>
        {
            Assert.That(diff.Class, Is.EqualTo(ChangeClass.Layout));
            Assert.That(diff.Statements.SelectMany(change => change.After), Is.EquivalentTo(Enumerable.Range(0, diff.After.Statements.Count)));
        });
    }

    [Test]
    public void Compare_DashAddedBesideARedividedSentence_IsTypography()
    {
        var diff = Compare(Language.Russian, "Подписаны два заявления о дружбе и о торговле.\nРабота идёт.", "Подписаны два заявления\n–\nо дружбе и о торговле.\nРабота идёт.");
        Assert.That(diff.Class, Is.EqualTo(ChangeClass.Typography));
    }

    [TestCase("Работа идёт.\nМосты строятся.", "Работа идёт.\n* * *\nМосты строятся.")]
    [TestCase("Работа идёт.\n* * *\nМосты строятся.", "Работа идёт.\nМосты строятся.")]
    [TestCase("Работа идёт.\n* * *\nМосты строятся.", "* * *\nРабота идёт.\nМосты строятся.")]
    public void Compare_ParagraphOfMarksAloneCameWentOrMoved_IsTypographyAndNotLayout(string before, string after) =>
        Assert.That(Compare(Language.Russian, before, after).Class, Is.EqualTo(ChangeClass.Typography));

    [Test]
    public void Compare_DashBetweenSentencesGoesWithTheOtherOne_IsLayout() =>
        Assert.That(Compare(Language.Russian, "Работа идёт. – Мосты строятся.", "Работа идёт.\n–\nМосты строятся.").Class, Is.EqualTo(ChangeClass.Layout));

    [Test]
    public void Compare_RedividedBesideAnEdit_OnlyTheEditIsOne()
    {
        var diff = Compare(
            Language.Russian,
            "Работа идёт по плану, мосты строятся быстро.\nТорговля растёт.\nВыставка откроется осенью в Казани.",
            "Работа идёт по плану,\nмосты строятся быстро.\nТорговля растёт.\nВыставка откроется зимой в Казани.");
        Assert.That(diff.ChangedStatements.Select(change => (change.Kind, change.Class)), Is.EqualTo(new (StatementChangeKind, ChangeClass?)[]
        {
            (StatementChangeKind.Split, ChangeClass.Layout), (StatementChangeKind.Kept, ChangeClass.Wording),
        }));
    }

    [Test]
    public void Compare_ParagraphDividedInAReport_KeepsTheSpeakerOfTheWords()
    {
        var diff = Compare(Language.Chinese, "王毅表示，贸易增长很快。双方要办好展览。", "王毅表示，贸易增长很快。\n双方要办好展览。");
        Assert.That((diff.Class, diff.Statements.Count(change => change.Attribution is not null)), Is.EqualTo((ChangeClass.Layout, 0)));
    }

    [Test]
    public void Compare_NameAboveAPronounChanged_SaysThatThePronounIsAnother()
    {
        var diff = Compare(
            Language.Russian,
            "Си Цзиньпин отметил рост торговли. Он подчеркнул важность выставки.",
            "Владимир Путин отметил рост торговли. Он подчеркнул важность выставки.");
        Assert.That(diff.Statements.Select(change => change.Attribution?.IsOtherSpeaker), Is.All.True);
    }

    [TestCase(Language.Chinese, "两国外长通电话。", "两国外长通电话。\n双方讨论了展览。双方商定扩大农产品贸易，并就航天合作交换意见。")]
    [TestCase(Language.Russian, "Министры поговорили по телефону.", "Министры поговорили по телефону.\nОни обсудили выставку. Условились расширить торговлю зерном и строить мосты.")]
    [TestCase(Language.English, "The ministers spoke by phone.", "The ministers spoke by phone.\nThey discussed the exhibition. They agreed to trade more grain and to build bridges.")]
    public void Compare_FirstNoticeWithTheTextAdded_IsFilledIn(Language language, string before, string after)
    {
        var diff = Compare(language, before, after);
        Assert.That((diff.IsFilledIn, diff.Class), Is.EqualTo((true, ChangeClass.Substance)));
    }

    [TestCase(Language.Chinese, "贸易增长很快。", "双方将办好展览。", "桥梁建设顺利。")]
    [TestCase(Language.Russian, "Торговля растёт быстро.", "Выставка откроется осенью.", "Мост строится по плану.")]
    [TestCase(Language.English, "Trade grows fast.", "The exhibition opens in autumn.", "The bridge is built on time.")]
    public void Compare_ParagraphStandsElsewhere_IsMovedWording(Language language, string first, string second, string third)
    {
        var diff = Compare(language, $"{first}\n{second}\n{third}", $"{third}\n{first}\n{second}");
        Assert.That((diff.Class, diff.ChangedStatements.Single().IsMoved), Is.EqualTo((ChangeClass.Wording, true)));
    }

    [TestCase(Language.English, "exports by 12 percent and imports by 15 percent", "exports by 15 percent and imports by 12 percent")]
    [TestCase(Language.English, "it is possible to go on", "it is impossible to go on")]
    [TestCase(Language.English, "the work ends by June", "will the work end by June?")]
    [TestCase(Language.English, "they met with Oleg Kozhin", "they met with Oleg Lazarev")]
    [TestCase(Language.English, "the work ends next year", "the work ends this year")]
    [TestCase(Language.English, "they come on Monday", "they come on Friday")]
    [TestCase(Language.Russian, "встреча пройдёт 15 марта", "встреча пройдёт 15 апреля")]
    [TestCase(Language.Russian, "встреча пройдёт в будущем году", "встреча пройдёт в этом году")]
    [TestCase(Language.Russian, "работа кончится завтра", "работа кончится сегодня")]
    [TestCase(Language.Russian, "поездка в Австрию важна", "поездка в Австралию важна")]
    [TestCase(Language.Chinese, "明年双方将互派留学生", "今年双方将互派留学生")]
    [TestCase(Language.Chinese, "将于下月举行磋商", "将于本月举行磋商")]
    public void Compare_SmallEditThatTurnsTheMeaning_IsSubstance(Language language, string before, string after) =>
        Assert.That(Compare(language, $"A: {before}.", $"A: {after}.").Class, Is.EqualTo(ChangeClass.Substance));

    [TestCase(Language.Russian, "Ван И поблагадарил за приём и передал приглашение.", "Ван И поблагодарил за приём и передал приглашение.")]
    [TestCase(Language.Russian, "Они осудили противостаяние блоков.", "Они осудили противостояние блоков.")]
    [TestCase(Language.Russian, "Мост построен, выставка открыта.", "Мост построен, выставки открыты.")]
    [TestCase(Language.English, "They called on the internatonal community.", "They called on the international community.")]
    [TestCase(Language.Chinese, "双方就展览和贸易交换了意见。", "双方就展览和贸易交换意见。")]
    public void Compare_SlipCorrectedOrOtherFormOfTheSameWord_IsWording(Language language, string before, string after)
    {
        var diff = Compare(language, before, after);
        Assert.Multiple(() =>
        {
            Assert.That(diff.Class, Is.EqualTo(ChangeClass.Wording), string.Join('\n', diff.ChangedStatements.Select(change => $"{change.Kind} {change.Attribution}")));
            Assert.That(diff.Concepts, Is.Empty, "what is named in another form has neither come nor gone");
        });
    }

    [TestCase(Language.Chinese, "王毅指出，合作进一步深入。", "王毅指出，合作更加深入。")]
    [TestCase(Language.Chinese, "拉夫罗夫从莫斯科来。", "拉夫罗夫自莫斯科来。")]
    [TestCase(Language.Chinese, "双方对未来充满信心，非常满意。", "双方对前景充满信心，十分满意。")]
    [TestCase(Language.English, "The sides' plan works well.", "The side's plan works well.")]
    public void Compare_WordThatOnlyLooksLikeAFigureNegationOrQuote_IsWording(Language language, string before, string after)
    {
        var diff = Compare(language, before, after);
        Assert.That(diff.Class, Is.EqualTo(ChangeClass.Wording), string.Join('\n', diff.ChangedStatements.Select(change => $"{change.Kind} {change.Attribution}")) + string.Join('\n', diff.Concepts));
    }

    private static VersionDiff Compare(Language language, string before, string after)
    {
        var side = language == Language.Russian ? Side.Russia : Side.China;
        return Comparer.Compare(ReadoutText.Of(before, language, side), ReadoutText.Of(after, language, side));
    }
}
