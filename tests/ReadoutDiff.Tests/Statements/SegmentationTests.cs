using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Statements;

public sealed class SegmentationTests
{
    [TestCase("В 2025 г. Владимир Путин посетил Пекин. Визит длился три дня.", "В 2025 г. Владимир Путин посетил Пекин. ¦ Визит длился три дня.")]
    [TestCase("Договор подписан в 2001 г. Он действует.", "Договор подписан в 2001 г. ¦ Он действует.")]
    [TestCase("Переговоры прошли в г. Сочи. Они завершены.", "Переговоры прошли в г. Сочи. ¦ Они завершены.")]
    [TestCase("Оборот достиг 240 млрд долл. США. Он растёт.", "Оборот достиг 240 млрд долл. США. ¦ Он растёт.")]
    [TestCase("Связи в торговле, энергетике и т.д. Развиваются и обмены.", "Связи в торговле, энергетике и т.д. ¦ Развиваются и обмены.")]
    [TestCase("Завод им. Кирова, т.е. Крупное предприятие, работает.", "Завод им. Кирова, т.е. Крупное предприятие, работает.")]
    [TestCase("Выступил В. В. Путин. Затем выступил С.В.Лавров.", "Выступил В. В. Путин. ¦ Затем выступил С.В.Лавров.")]
    [TestCase("Согласно ст. 5 договора работа идёт. Сроки ясны.", "Согласно ст. 5 договора работа идёт. ¦ Сроки ясны.")]
    [TestCase("Рост составил 3.5 процента. Это много.", "Рост составил 3.5 процента. ¦ Это много.")]
    [TestCase("1. Развивать торговлю. 2. Расширять обмены.", "1. Развивать торговлю. ¦ 2. Расширять обмены.")]
    [TestCase("Памятник «Родина-мать зовёт!» открыт. Гости прибыли.", "Памятник «Родина-мать зовёт!» открыт. ¦ Гости прибыли.")]
    [TestCase("«Мы рады. Мы готовы», – отметил Владимир Путин.", "«Мы рады. ¦ Мы готовы», – отметил Владимир Путин.")]
    [TestCase("Это так… Но работа идёт.", "Это так… ¦ Но работа идёт.")]
    [TestCase("Спасибо. <…>", "Спасибо. <…>")]
    [TestCase("Торговля растёт; инвестиции тоже.", "Торговля растёт; ¦ инвестиции тоже.")]
    [TestCase("Работа идёт (см. рис. 2. Там всё показано). Сроки ясны.", "Работа идёт (см. рис. 2. Там всё показано). ¦ Сроки ясны.")]
    public void Analyze_RussianText_IsCutBySentence(string text, string cut) =>
        Assert.That(ReadoutText.Cut(text, Language.Russian, Side.Russia), Is.EqualTo(cut));

    [TestCase("Mr. Putin met Dr. Smith. They talked.", "Mr. Putin met Dr. Smith. ¦ They talked.")]
    [TestCase("The U.S. President called. The talks went on in the U.S. The mood was good.", "The U.S. President called. ¦ The talks went on in the U.S. ¦ The mood was good.")]
    [TestCase("See No. 5 of the list. It is short.", "See No. 5 of the list. ¦ It is short.")]
    [TestCase("Trade grew by 3.5 percent. That is much.", "Trade grew by 3.5 percent. ¦ That is much.")]
    [TestCase("They met at 3 p.m. Moscow time. It was late.", "They met at 3 p.m. Moscow time. ¦ It was late.")]
    [TestCase("“We are glad. We are ready,” Putin said.", "“We are glad. ¦ We are ready,” Putin said.")]
    [TestCase("He came on Sept. 15 and left. Others stayed.", "He came on Sept. 15 and left. ¦ Others stayed.")]
    [TestCase("Trade grew. \"We are glad,\" Putin said.", "Trade grew. ¦ \"We are glad,\" Putin said.")]
    [TestCase("Really? Yes! It is so.", "Really? ¦ Yes! ¦ It is so.")]
    public void Analyze_EnglishText_IsCutBySentence(string text, string cut) =>
        Assert.That(ReadoutText.Cut(text, Language.English, Side.Russia), Is.EqualTo(cut));

    [TestCase("合作良好。前景广阔！", "合作良好。 ¦ 前景广阔！")]
    [TestCase("他说：“我很高兴。我们是朋友。”会谈结束。", "他说：“我很高兴。 ¦ 我们是朋友。” ¦ 会谈结束。")]
    [TestCase("合作良好。“我们愿努力。”", "合作良好。 ¦ “我们愿努力。”")]
    [TestCase("演出《永远的朋友！》获得成功。观众很多。", "演出《永远的朋友！》获得成功。 ¦ 观众很多。")]
    [TestCase("“加油！”的口号响彻全场。", "“加油！”的口号响彻全场。")]
    [TestCase("加强投资；扩大贸易；便利往来。", "加强投资； ¦ 扩大贸易； ¦ 便利往来。")]
    [TestCase("一、加强互信。二、扩大贸易。", "一、加强互信。 ¦ 二、扩大贸易。")]
    [TestCase("增长3.5%。1.深化合作。", "增长3.5%。 ¦ 1.深化合作。")]
    [TestCase("“我们是朋友。”普京说。", "“我们是朋友。”普京说。")]
    [TestCase("友谊长存……合作继续。", "友谊长存…… ¦ 合作继续。")]
    public void Analyze_ChineseText_IsCutBySentence(string text, string cut) =>
        Assert.That(ReadoutText.Cut(text, Language.Chinese, Side.China), Is.EqualTo(cut));

    [TestCase("* * *")]
    [TestCase("<…>")]
    [TestCase("   ")]
    public void Analyze_ParagraphWithoutLetters_HasNoStatement(string text) =>
        Assert.That(ReadoutText.Analyze(text, Language.Russian, Side.Russia).Statements, Is.Empty);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Analyze_AnyText_PutsEachLetterInOneStatement() =>
        Prop.ForAll(Texts(), input => CoversEachLetterOnce(input.Text, input.Language));

    private static Arbitrary<(string Text, Language Language)> Texts()
    {
        var pieces = Gen.Elements(
            "习近平指出", "，", "。", "普京表示", "双方一致同意", "“", "”", "《", "》", "；", "！", "……", "（", "）", "1.", "一、",
            "Владимир Путин", " отметил", ", а Си Цзиньпин подчеркнул, что ", "В.Путин: ", "г. ", "т.д. ", "«", "»", ". ", "\n", "* * *", " – ", "торговля", "млрд ",
            "Putin said", " that ", "while Xi noted ", "The two sides agreed. ", "Mr. ", "U.S. ", "\"", "’", "🙂", "e\u0301", "\u00a0", "5", " ", "?", ";", ":", "：", "<…>");
        var texts = from size in Gen.Choose(0, 40)
                    from parts in Gen.ArrayOf(pieces, size)
                    from language in Gen.Elements(Language.Chinese, Language.Russian, Language.English, Language.Unknown)
                    select (string.Concat(parts), language);
        return texts.ToArbitrary();
    }

    private static bool CoversEachLetterOnce(string text, Language language)
    {
        var analyzed = ReadoutText.Analyze(text, language, Side.China);
        var last = 0;
        var covered = new bool[analyzed.Readout.Text.Length];
        foreach (var statement in analyzed.Statements)
        {
            if (statement.Span.Start < last || !analyzed.Readout.Paragraphs[statement.Paragraph].Span.Contains(statement.Span))
            {
                return false;
            }

            last = statement.Span.End;
            Array.Fill(covered, true, statement.Span.Start, statement.Span.Length);
        }

        return analyzed.Readout.Text.Select((c, i) => covered[i] || !(char.IsLetterOrDigit(c) || char.IsSurrogate(c))).All(isCovered => isCovered);
    }
}
