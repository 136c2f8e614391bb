using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Lexicon;

/// <summary>The form grammar, one rule a test.</summary>
public sealed class FormMatchingTests
{
    private static string Found(string language, string forms, string text, string not = "") => string.Join(
        '|',
        LexiconText.Topic(language, forms, not).Named(text, LanguageCodes.Parse(language)).Select(m => m["topic=".Length..]));

    [TestCase("[мирные переговоры]", "О мирных переговорах и мирными переговорами.", "мирных переговорах|мирными переговорами")]
    [TestCase("[Лавров]", "С.Лавров принял… С Лавровым, у Лаврова", "Лавров|Лавровым|Лаврова")]
    [TestCase("[соя]", "поставки сои со склада", "сои")]
    [TestCase("[переговор*]", "Переговорщики вели переговоры", "Переговорщики|переговоры")]
    [TestCase("[США]", "у США и Сша", "США")]
    [TestCase("[ООН]", "Устав ООН-центричного мира, оон", "ООН")]
    [TestCase("[ФИФА]", "матчи фифа", "")]
    [TestCase("[Си]", "Си Цзиньпин взял ноту си", "Си")]
    [TestCase("[\"'мир'\"]", "мир и мира", "мир")]
    [TestCase("[сопряжение .. ЕАЭС]", "сопряжение планов развития ЕАЭС", "сопряжение планов развития ЕАЭС")]
    [TestCase("[сопряжение .. ЕАЭС]", "сопряжение раз два три четыре пять шесть семь ЕАЭС", "")]
    [TestCase("[\"(новое|старое) [доброе] соседство\"]", "нового соседства, старому доброму соседству", "нового соседства|старому доброму соседству")]
    [TestCase("[Россия]", "Россия–Китай, российско-китайский, Китай - Россия", "Россия|Россия")]
    [TestCase("[всеобъемлющее партнёрство]", "всеобъемлющего «партнерства»", "всеобъемлющего «партнерства")]
    [TestCase("[партнёрство]", "парт\u00ADнёр\u00ADство", "парт\u00ADнёр\u00ADство")]
    [TestCase("[Организация Объединённых Наций]", "Организации\u00A0Объединенных\u202FНаций", "Организации\u00A0Объединенных\u202FНаций")]
    [TestCase("[\"100-лети*\"]", "к 100-летию, 100‑летие", "100-летию|100‑летие")]
    public void Match_RussianForm_FindsIts(string forms, string text, string found) =>
        Assert.That(Found("ru", forms, text), Is.EqualTo(found));

    [TestCase("[stress]", "He stressed and stresses; a distress", "stressed|stresses")]
    [TestCase("[US]", "The US told us that the US's and U.S. aims", "US|US's")]
    [TestCase("[U.N.]", "the U.N. Charter", "U.N.")]
    [TestCase("[U.N. Charter]", "the U.N. Charter and the UN Charter", "U.N. Charter")]
    [TestCase("[China]", "China's view; China-Russia ties; CHINA", "China's|China|CHINA")]
    [TestCase("[\"People's Republic\"]", "the People’s Republic", "People’s Republic")]
    [TestCase("[\"Belt and Road\"]", "the “Belt and Road” Initiative", "Belt and Road")]
    [TestCase("[\"anniversary .. party\"]", "the anniversary. The party went on", "")]
    [TestCase("[\"anniversary .. party\"]", "the anniversary; the party went on", "")]
    [TestCase("[\"anniversary .. party\"]", "the anniversary\nthe party went on", "")]
    [TestCase("[\"anniversary .. party\"]", "the anniversary (as Mr. Smith said), a party", "anniversary (as Mr. Smith said), a party")]
    [TestCase("[\"anniversary .. party\"]", "anniversary of the party and the party", "anniversary of the party")]
    [TestCase("[road, road map, map]", "a road map of roads", "road map|roads")]
    public void Match_EnglishForm_FindsIts(string forms, string text, string found) =>
        Assert.That(Found("en", forms, text), Is.EqualTo(found));

    [TestCase("[建党100周年]", "建党100周年、建党一百周年、建党１００周年", "建党100周年|建党一百周年|建党１００周年")]
    [TestCase("[七十五周年]", "建交75周年", "75周年")]
    [TestCase("[二十大]", "党的二十大", "二十大")]
    [TestCase("[十四五规划]", "“十四五”规划", "十四五”规划")]
    [TestCase("[一带一路]", "共建“一带一路”倡议，一帶一路", "一带一路|一帶一路")]
    [TestCase("[弗拉基米尔·普京]", "弗拉基米尔・普京", "弗拉基米尔・普京")]
    [TestCase("[G20, BRICS]", "在G20和brics框架内，Ｇ２０", "G20|Ｇ２０")]
    [TestCase("[不冲突、不对抗]", "“不冲突”、“不对抗”", "不冲突”、“不对抗")]
    [TestCase("[\"中共 .. 周年\"]", "中共成立一百周年", "中共成立一百周年")]
    [TestCase("[\"中共 .. 周年\"]", "中共。周年", "")]
    [TestCase("[\"中共 .. 周年\"]", "中共一二三四五六七八九十十一十二周年", "")]
    [TestCase("[两国 (关系|友谊)]", "两国关系和两国友谊", "两国关系|两国友谊")]
    public void Match_ChineseForm_FindsIts(string forms, string text, string found) =>
        Assert.That(Found("zh", forms, text), Is.EqualTo(found));

    [Test]
    public void Match_InsideAnExclusion_IsNoMention() => Assert.Multiple(() =>
    {
        Assert.That(Found("zh", "[核能, 核弹]", "以核能力和核能合作", "[核能力]"), Is.EqualTo("核能"));
        Assert.That(Found("ru", "[Совет Безопасности]", "Совет Безопасности России и Совета Безопасности", "[Совет Безопасности России]"), Is.EqualTo("Совета Безопасности"));
    });

    [Test]
    public void Match_WordOfTheSamePrefixOutsideTheExclusion_Stays() =>
        Assert.That(Found("zh", "[中国]", "发展中国家与中国", "[发展中国家]"), Is.EqualTo("中国"));

    [Test]
    public void Match_HundredThousandExclusionsInOneSentence_AllHold() =>
        Assert.That(Found("zh", "[核能]", string.Concat(Enumerable.Repeat("核能力", 100_000)) + "核能", "[核能力]"), Is.EqualTo("核能"));
}
