using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Lexicon;

public sealed class ValueTests
{
    private static readonly DiplomaticLexicon Lexicon =
        LexiconText.Lexicon("concepts: [{ id: none, kind: topic, labels: { en: None }, en: [nonesuch] }]");

    private static string Values(string text, Language language, DateOnly? reference = null) => string.Join(
        ' ', Lexicon.Match(text, new TextSpan(0, text.Length), language, reference).Select(m => m.ConceptId));

    [TestCase("双边贸易额达2400亿美元", "money:USD:240000000000")]
    [TestCase("超过1.5万亿元人民币", "money:CNY:1500000000000")]
    [TestCase("2千多亿美元", "money:USD:200000000000")]
    [TestCase("两千四百亿美元", "money:USD:240000000000")]
    [TestCase("增长20%，占３０％", "percent:20 percent:30")]
    [TestCase("百分之二十、百分之九十五、百分之百", "percent:20 percent:95 percent:100")]
    [TestCase("30多%", "percent:30")]
    [TestCase("下降1.9个百分点", "percent:1.9")]
    [TestCase("增长1.5倍", "times:1.5")]
    [TestCase("2021年6月28日", "date:2021-06-28")]
    [TestCase("二〇二一年六月二十八日", "date:2021-06-28")]
    [TestCase("2025年5月7日至10日", "date:2025-05-07 date:2025-05-10")]
    [TestCase("2024年5月", "date:2024-05")]
    [TestCase("到2030年", "year:2030")]
    [TestCase("2024—2025年中俄文化年", "year:2024 year:2025")]
    [TestCase("建交75周年", "anniversary:75")]
    [TestCase("七十五周年", "anniversary:75")]
    [TestCase("建党百年", "anniversary:100")]
    [TestCase("百年华诞", "anniversary:100")]
    [TestCase("建交75年来", "anniversary:75")]
    [TestCase("签署20多份合作文件", "number:20")]
    [TestCase("一百二十个项目", "number:120")]
    [TestCase("500万吨", "number:5000000")]
    [TestCase("两国元首、三个代表、一带一路、二十国集团、第八次会晤、十四五规划、百年变局、四个应该", "")]
    public void Match_ChineseValue_IsNormalized(string text, string ids) =>
        Assert.That(Values(text, Language.Chinese), Is.EqualTo(ids));

    [TestCase("240 млрд долларов", "money:USD:240000000000")]
    [TestCase("240 миллиардов долларов США", "money:USD:240000000000")]
    [TestCase("1,5\u00A0трлн юаней", "money:CNY:1500000000000")]
    [TestCase("240 000 рублей", "money:RUB:240000")]
    [TestCase("1 240 000,5 рублей", "money:RUB:1240000.5")]
    [TestCase("на $18,2 млрд", "money:USD:18200000000")]
    [TestCase("полтора миллиарда евро", "money:EUR:1500000000")]
    [TestCase("на 20 процентов, 20,5%", "percent:20 percent:20.5")]
    [TestCase("двадцать пять процентов", "percent:25")]
    [TestCase("вырос в 1,5 раза", "times:1.5")]
    [TestCase("встречались 40 раз", "number:40")]
    [TestCase("28 июня 2021 года", "date:2021-06-28")]
    [TestCase("28.06.2021", "date:2021-06-28")]
    [TestCase("в мае 2024 года", "date:2024-05")]
    [TestCase("с 7 по 10 мая 2025 года", "date:2025-05-07 date:2025-05-10")]
    [TestCase("к 2030 году, «Повестка-2030»", "year:2030 year:2030")]
    [TestCase("в 2024–2025 годах", "year:2024 year:2025")]
    [TestCase("75-летие, 75‑летию", "anniversary:75 anniversary:75")]
    [TestCase("75-я годовщина", "anniversary:75")]
    [TestCase("семьдесят пятую годовщину", "anniversary:75")]
    [TestCase("75-летний юбилей", "anniversary:75")]
    [TestCase("75 лет со дня установления", "anniversary:75")]
    [TestCase("двадцатилетие, шестидесятилетия, семидесятипятилетию", "anniversary:20 anniversary:60 anniversary:75")]
    [TestCase("со столетием партии", "anniversary:100")]
    [TestCase("80 лет Великой Победы", "anniversary:80")]
    [TestCase("по случаю десятилетия союза", "anniversary:10")]
    [TestCase("в нынешнем столетии, в XXI столетии, с начала столетия, за десятилетия и десятилетиями", "")]
    [TestCase("200-дневный поход", "")]
    [TestCase("подписано более 20 документов", "number:20")]
    [TestCase("за 20 лет", "number:20")]
    [TestCase("двадцать соглашений", "number:20")]
    [TestCase("две страны, одного из двух лидеров, статья 5 договора, Группа 20 и другие", "")]
    [TestCase("пятая колонна, с 5 по", "")]
    public void Match_RussianValue_IsNormalized(string text, string ids) =>
        Assert.That(Values(text, Language.Russian), Is.EqualTo(ids));

    [TestCase("$240 billion", "money:USD:240000000000")]
    [TestCase("US$240 billion", "money:USD:240000000000")]
    [TestCase("240 billion U.S. dollars", "money:USD:240000000000")]
    [TestCase("1.5 trillion yuan", "money:CNY:1500000000000")]
    [TestCase("RMB 240,000", "money:CNY:240000")]
    [TestCase("20 percent, 20 per cent, 20.5%", "percent:20 percent:20 percent:20.5")]
    [TestCase("twenty-five percent", "percent:25")]
    [TestCase("grew by 1.5 times", "times:1.5")]
    [TestCase("met 40 times", "number:40")]
    [TestCase("June 28, 2021", "date:2021-06-28")]
    [TestCase("28 June 2021", "date:2021-06-28")]
    [TestCase("on May 7-10, 2025", "date:2025-05-07 date:2025-05-10")]
    [TestCase("in May 2024", "date:2024-05")]
    [TestCase("by 2030, the 2030 Agenda", "year:2030 year:2030")]
    [TestCase("2024-2025 Years of Culture", "year:2024 year:2025")]
    [TestCase("the 75th anniversary", "anniversary:75")]
    [TestCase("seventy-fifth anniversary", "anniversary:75")]
    [TestCase("the one hundredth anniversary", "anniversary:100")]
    [TestCase("centenary", "anniversary:100")]
    [TestCase("75 years since the founding", "anniversary:75")]
    [TestCase("over 20 documents", "number:20")]
    [TestCase("one hundred and twenty projects", "number:120")]
    [TestCase("the two countries, one of the leaders, Article 5, G20 and the 15th session", "")]
    [TestCase("you may go", "")]
    [TestCase("the COVID-19 pandemic", "")]
    public void Match_EnglishValue_IsNormalized(string text, string ids) =>
        Assert.That(Values(text, Language.English), Is.EqualTo(ids));

    [TestCase("6月28日，今年6月，去年，明年", Language.Chinese, "date:2021-06-28 date:2021-06 year:2020 year:2022")]
    [TestCase("28 июня, в мае, в прошлом году", Language.Russian, "date:2021-06-28 date:2021-05 year:2020")]
    [TestCase("June 28, in May, next year", Language.English, "date:2021-06-28 date:2021-05 year:2022")]
    public void Match_YearLeftOut_ComesFromTheReference(string text, Language language, string ids) => Assert.Multiple(() =>
    {
        Assert.That(Values(text, language, new DateOnly(2021, 6, 28)), Is.EqualTo(ids));
        Assert.That(Values(text, language), Is.Empty);
    });

    [TestCase("99999999999999999999亿美元", Language.Chinese)]
    [TestCase("2021年13月45日", Language.Chinese)]
    [TestCase("31.02.2021", Language.Russian)]
    [TestCase("999999999999999 трлн трлн трлн трлн долларов", Language.Russian)]
    [TestCase("February 30, 2021 $", Language.English)]
    public void Match_ImpossibleFigure_DoesNotFail(string text, Language language) =>
        Assert.That(() => Values(text, language), Throws.Nothing);

    [FsCheck.NUnit.Property]
    public Property Match_SameSumInThreeLanguages_HasOneId() => Prop.ForAll(Gen.Choose(1, 9999).ToArbitrary(), number =>
    {
        var id = $"money:USD:{number}00000000";
        var billions = (number / 10m).ToString(CultureInfo.InvariantCulture);
        return Values($"总额{number}亿美元", Language.Chinese) == id
            && Values($"сумма {billions.Replace('.', ',')} млрд долларов", Language.Russian) == id
            && Values($"a total of ${billions} billion", Language.English) == id;
    });

    [FsCheck.NUnit.Property]
    public Property Match_SameDateInThreeLanguages_HasOneId() => Prop.ForAll(Gen.Choose(0, 60_000).ToArbitrary(), days =>
    {
        var date = new DateOnly(1900, 1, 1).AddDays(days);
        var id = date.ToString("'date:'yyyy-MM-dd", CultureInfo.InvariantCulture);
        var russian = date.ToString("d MMMM yyyy 'года'", CultureInfo.GetCultureInfo("ru-RU"));
        return Values($"{date.Year}年{date.Month}月{date.Day}日", Language.Chinese) == id
            && Values(russian, Language.Russian) == id
            && Values(date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture), Language.English) == id
            && Values(date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), Language.English) == id;
    });

    [FsCheck.NUnit.Property]
    public Property Match_SamePercentageInThreeLanguages_HasOneId() => Prop.ForAll(Gen.Choose(1, 1000).ToArbitrary(), tenths =>
    {
        var written = (tenths / 10m).ToString(CultureInfo.InvariantCulture);
        return Values($"增长{written}%", Language.Chinese) == "percent:" + written
            && Values($"на {written.Replace('.', ',')} процента", Language.Russian) == "percent:" + written
            && Values($"by {written} percent", Language.English) == "percent:" + written;
    });
}
