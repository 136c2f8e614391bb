using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Tests.Statements;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Tests.Versions;

/// <summary>Each kind of edit in the three languages, with the class a careful editor files it under.</summary>
public sealed class ClassificationTests
{
    private const string Zh =
        """
        T|王毅同拉夫罗夫通电话
        2024年5月8日，中共中央政治局委员、外交部长王毅同俄罗斯外长拉夫罗夫通电话。
        王毅表示，今年是两国建交75周年，双方要持续密切沟通。中方愿同俄方落实三项共识，不断扩大“绿色”合作，不接受任何强加的条件。
        拉夫罗夫指出，双边贸易额增长12%，俄方愿深化能源合作。双方还就乌克兰危机交换了意见。
        A|外交部副部长刘海明、商务部副部长陈立参加会见。
        """;

    private const string Ru =
        """
        T|О телефонном разговоре Сергея Лаврова с Ван И
        8 мая 2024 года состоялся телефонный разговор Министра иностранных дел России Сергея Лаврова с главой МИД Китая Ван И.
        Сергей Лавров отметил, что товарооборот вырос на 12 процентов, и рассказал о подготовке выставки. Он поблагодарил коллегу за «тёплый» приём.
        Ван И заявил, что Китай готов расширять сотрудничество в энергетике — надёжно и без спешки. Министры обсудили положение на Украине.
        Стороны условились открыть три новых пункта пропуска. Встречу с послом Игорем Ладыгиным намечено провести осенью.
        A|Во встрече приняли участие заместитель министра Алексей Громов и посол Виктор Лужин.
        """;

    private const string En =
        """
        T|Wang Yi speaks with Sergei Lavrov by phone
        On May 8, 2024, Foreign Minister Wang Yi spoke by phone with Russian Foreign Minister Sergei Lavrov.
        Wang Yi said that the two sides should keep close communication, and that trade grew by 12 percent. He thanked the "many friends" of China.
        Sergei Lavrov pointed out that Russia is ready to deepen energy cooperation; the work is going well. The ministers discussed the Ukraine crisis.
        The two sides agreed to open three new border crossings near the river. A meeting with Governor Oleg Kozhin is planned for the autumn.
        A|Deputy foreign minister Alexei Gromov and deputy trade minister Pavel Ryabov took part in the meeting.
        """;

    private static readonly VersionComparer Comparer = new(DiplomaticLexicon.Default);

    [TestCase("zh", "双方要持续密切沟通。中方", "双方要持续密切沟通。\n中方", TestName = "Layout_zh_ParagraphDivided")]
    [TestCase("zh", "电话。\n王毅表示", "电话。王毅表示", TestName = "Layout_zh_ParagraphsJoined")]
    [TestCase("ru", "выставки. Он", "выставки.\nОн", TestName = "Layout_ru_ParagraphDivided")]
    [TestCase("ru", "спешки. Министры", "спешки.   Министры", TestName = "Layout_ru_MoreSpaces")]
    [TestCase("ru", "рассказал о подготовке", "рассказал  о\tподготовке", TestName = "Layout_ru_SpacesInsideTheSentence")]
    [TestCase("en", "agreed to open", "agreed\nto open", TestName = "Layout_en_SentenceBrokenOverLines")]
    [TestCase("en", "China.\nSergei", "China. Sergei", TestName = "Layout_en_ParagraphsJoined")]
    [TestCase("en", "The two sides agreed", "\nThe two sides agreed", TestName = "Layout_en_EmptyParagraph")]
    public void Compare_Layout(string language, string from, string to) => Expect(ChangeClass.Layout, language, from, to);

    [TestCase("zh", "“绿色”", "「绿色」", TestName = "Typography_zh_ShapeOfQuotationMarks")]
    [TestCase("zh", "表示，今年", "表示,今年", TestName = "Typography_zh_HalfWidthComma")]
    [TestCase("zh", "增长12%", "增长１２％", TestName = "Typography_zh_FullWidthDigits")]
    [TestCase("zh", "建交75周年", "建交 75 周年", TestName = "Typography_zh_SpacesAroundDigits")]
    [TestCase("zh", "委员、外交部长", "委员，外交部长", TestName = "Typography_zh_CommaOfAnotherKind")]
    [TestCase("zh", "王毅表示，今年", "王毅表示：今年", TestName = "Typography_zh_ColonAfterTheSpeaker")]
    [TestCase("ru", "«тёплый»", "„тёплый“", TestName = "Typography_ru_ShapeOfQuotationMarks")]
    [TestCase("ru", "энергетике — надёжно", "энергетике – надёжно", TestName = "Typography_ru_Dash")]
    [TestCase("ru", "12 процентов", "12\u00A0процентов", TestName = "Typography_ru_NonBreakingSpace")]
    [TestCase("ru", "процентов, и рассказал", "процентов и рассказал", TestName = "Typography_ru_CommaGone")]
    [TestCase("ru", "подготовке", "под\u00ADготовке", TestName = "Typography_ru_SoftHyphen")]
    [TestCase("en", "\"many friends\"", "“many friends”", TestName = "Typography_en_ShapeOfQuotationMarks")]
    [TestCase("en", "communication, and that", "communication and that", TestName = "Typography_en_CommaGone")]
    [TestCase("en", "cooperation; the work", "cooperation: the work", TestName = "Typography_en_ColonForSemicolon")]
    [TestCase("en", "T|Wang Yi speaks with", "T|Wang Yi speaks\u00A0with", TestName = "Typography_en_NonBreakingSpaceInTheTitle")]
    public void Compare_Typography(string language, string from, string to) => Expect(ChangeClass.Typography, language, from, to);

    [TestCase("zh", "双方要持续密切沟通", "双方要持续保持沟通", TestName = "Wording_zh_Synonym")]
    [TestCase("zh", "不断扩大", "持续扩大", TestName = "Wording_zh_NoNegationInAWordThatLooksLikeOne")]
    [TestCase("zh", "双方要持续密切沟通", "双方要密切持续沟通", TestName = "Wording_zh_WordOrder")]
    [TestCase("zh", "交换了意见", "交换意见", TestName = "Wording_zh_ParticleGone")]
    [TestCase("zh", "两国建交", "双方建交", TestName = "Wording_zh_BothCountriesAreNoFigure")]
    [TestCase("ru", "и рассказал о подготовке", "и сообщил о подготовке", TestName = "Wording_ru_Synonym")]
    [TestCase("ru", "о подготовке выставки", "о выставки подготовке", TestName = "Wording_ru_WordOrder")]
    [TestCase("ru", "о подготовке выставки", "о подготовке выставок", TestName = "Wording_ru_Inflection")]
    [TestCase("ru", "подготовке", "подготовки", TestName = "Wording_ru_Spelling")]
    [TestCase("ru", "тёплый", "теплый", TestName = "Wording_ru_YoIsALetter")]
    [TestCase("ru", "новых пункта", "Новых пункта", TestName = "Wording_ru_Capital")]
    [TestCase("ru", "с послом Игорем Ладыгиным", "с послом Игорем Ладыгином", TestName = "Wording_ru_EndingOfAName")]
    [TestCase("en", "keep close communication", "keep frequent communication", TestName = "Wording_en_Synonym")]
    [TestCase("en", "near the river", "by the river", TestName = "Wording_en_Preposition")]
    [TestCase("en", "the work is going well", "the work goes well", TestName = "Wording_en_Inflection")]
    [TestCase("en", "three new border crossings near the river", "near the river three new border crossings", TestName = "Wording_en_WordOrder")]
    [TestCase("en", "T|Wang Yi speaks with Sergei Lavrov by phone", "T|Wang Yi Speaks with Sergei Lavrov by Phone", TestName = "Wording_en_CapitalsInTheTitle")]
    [TestCase("en", " The ministers discussed the Ukraine crisis.\nThe two sides agreed to open three new border crossings near the river.", "\nThe two sides agreed to open three new border crossings near the river. The ministers discussed the Ukraine crisis.", TestName = "Wording_en_SentenceMoved")]
    [TestCase("en", "12 percent", "12 per cent", TestName = "Wording_en_SpellingOfPercent")]
    public void Compare_Wording(string language, string from, string to) => Expect(ChangeClass.Wording, language, from, to);

    [TestCase("zh", "增长12%", "增长13%", TestName = "Substance_zh_Figure")]
    [TestCase("zh", "落实三项共识", "落实四项共识", TestName = "Substance_zh_FigureInHanDigits")]
    [TestCase("zh", "5月8日", "5月9日", TestName = "Substance_zh_Date")]
    [TestCase("zh", "中方愿同俄方", "中方不愿同俄方", TestName = "Substance_zh_Negation")]
    [TestCase("zh", "拉夫罗夫指出", "拉夫罗夫强调", TestName = "Substance_zh_Act")]
    [TestCase("zh", "拉夫罗夫指出", "王毅指出", TestName = "Substance_zh_Speaker")]
    [TestCase("zh", "就乌克兰危机交换", "就乌克兰危机、朝鲜半岛局势交换", TestName = "Substance_zh_ConceptAdded")]
    [TestCase("zh", "双方还就乌克兰危机交换了意见。", "", TestName = "Substance_zh_StatementRemoved")]
    [TestCase("zh", "T|王毅同拉夫罗夫通电话", "T|王毅同拉夫罗夫举行会谈", TestName = "Substance_zh_Title")]
    [TestCase("zh", "深化能源合作", "深化“能源”合作", TestName = "Substance_zh_QuotationMarksPut")]
    [TestCase("zh", "不断扩大“绿色”合作", "不断扩大绿色合作", TestName = "Substance_zh_QuotationMarksTaken")]
    [TestCase("zh", "双方还就乌克兰危机交换了意见。", "双方还就乌克兰危机交换了意见？", TestName = "Substance_zh_Question")]
    [TestCase("zh", "陈立参加", "陈立、教育部副部长孙伟参加", TestName = "Substance_zh_AttendeeAdded")]
    [TestCase("ru", "на 12 процентов", "на 15 процентов", TestName = "Substance_ru_Figure")]
    [TestCase("ru", "три новых", "четыре новых", TestName = "Substance_ru_FigureInWords")]
    [TestCase("ru", "8 мая", "9 мая", TestName = "Substance_ru_Date")]
    [TestCase("ru", "с послом Игорем Ладыгиным", "с послом Петром Ладыгиным", TestName = "Substance_ru_Name")]
    [TestCase("ru", "готов расширять", "не готов расширять", TestName = "Substance_ru_Negation")]
    [TestCase("ru", "Сергей Лавров отметил", "Сергей Лавров подчеркнул", TestName = "Substance_ru_Act")]
    [TestCase("ru", "Сергей Лавров отметил", "Ван И отметил", TestName = "Substance_ru_Speaker")]
    [TestCase("ru", "положение на Украине", "положение на Украине и в Сирии", TestName = "Substance_ru_ConceptAdded")]
    [TestCase("ru", " Министры обсудили положение на Украине.", "", TestName = "Substance_ru_StatementRemoved")]
    [TestCase("ru", "T|О телефонном разговоре", "T|О беседе", TestName = "Substance_ru_Title")]
    [TestCase("ru", "расширять сотрудничество", "расширять «сотрудничество»", TestName = "Substance_ru_QuotationMarksPut")]
    [TestCase("ru", "Алексей Громов и посол", "Алексей Громов, депутат Нина Белова и посол", TestName = "Substance_ru_AttendeeAdded")]
    [TestCase("en", "12 percent", "15 percent", TestName = "Substance_en_Figure")]
    [TestCase("en", "three new border", "five new border", TestName = "Substance_en_FigureInWords")]
    [TestCase("en", "12 percent. He", "12 percent and exports by 9 percent. He", TestName = "Substance_en_FigureAdded")]
    [TestCase("en", "May 8", "May 9", TestName = "Substance_en_Date")]
    [TestCase("en", "Governor Oleg Kozhin", "Governor Oleg Lazarev", TestName = "Substance_en_Name")]
    [TestCase("en", "is ready to deepen", "is not ready to deepen", TestName = "Substance_en_Negation")]
    [TestCase("en", "the work is going well", "the work isn't going well", TestName = "Substance_en_ShortNegation")]
    [TestCase("en", "Wang Yi said that", "Wang Yi stressed that", TestName = "Substance_en_Act")]
    [TestCase("en", "Sergei Lavrov pointed out", "Wang Yi pointed out", TestName = "Substance_en_Speaker")]
    [TestCase("en", "discussed the Ukraine crisis", "discussed the Ukraine crisis and the Korean Peninsula", TestName = "Substance_en_ConceptAdded")]
    [TestCase("en", " The ministers discussed the Ukraine crisis.", "", TestName = "Substance_en_StatementRemoved")]
    [TestCase("en", "near the river. A", "near the river. They also spoke of fisheries. A", TestName = "Substance_en_StatementAdded")]
    [TestCase("en", "T|Wang Yi speaks with", "T|Wang Yi meets", TestName = "Substance_en_Title")]
    [TestCase("en", "keep close communication", "keep \"close\" communication", TestName = "Substance_en_QuotationMarksPut")]
    [TestCase("en", "the work is going well.", "the work is going well!", TestName = "Substance_en_Exclamation")]
    [TestCase("en", "Alexei Gromov and deputy trade minister Pavel Ryabov", "Alexei Gromov", TestName = "Substance_en_AttendeeRemoved")]
    public void Compare_Substance(string language, string from, string to) => Expect(ChangeClass.Substance, language, from, to);

    [TestCase("zh", "陈立参加", "陈立、教育部副部长孙伟参加", "+教育部副部长孙伟")]
    [TestCase("zh", "外交部副部长刘海明、", "", "-外交部副部长刘海明")]
    [TestCase("zh", "A|外交部副部长刘海明", "A|王毅、外交部副部长刘海明", "+王毅")]
    [TestCase("ru", "Алексей Громов и посол", "Алексей Громов, депутат Нина Белова и посол", "+Нина Белова")]
    [TestCase("ru", "Виктор Лужин.", "Виктор Лужин, а также помощник Президента И.П.Седов.", "+И.П.Седов")]
    [TestCase("ru", "Виктор Лужин", "Виктор Петрович Лужин и Министр иностранных дел Сергей Лавров", "+Сергей Лавров")]
    [TestCase("en", "Alexei Gromov and deputy trade minister Pavel Ryabov", "Alexei Gromov", "-Pavel Ryabov")]
    [TestCase("en", "Pavel Ryabov took", "Pavel Ryabov, as well as Ambassador Viktor Luzhin, took", "+Viktor Luzhin")]
    [TestCase("en", "Deputy foreign minister Alexei Gromov", "First Deputy Foreign Minister Alexei Gromov", "")]
    public void Compare_ListOfAttendeesChanged_NamesWhoCameAndLeft(string language, string from, string to, string expected) => Assert.That(
        string.Join(' ', Compare(language, from, to).Fields.Where(field => field.Field == FieldChange.Attendee).Select(field => field.Before is null ? "+" + field.After : "-" + field.Before)),
        Is.EqualTo(expected));

    private static void Expect(ChangeClass expected, string language, string from, string to)
    {
        var diff = Compare(language, from, to);
        Assert.That(
            diff.Class,
            Is.EqualTo(expected),
            string.Join('\n', diff.ChangedStatements.Select(change => $"{change.Kind} {change.Class} moved {change.IsMoved} {change.Attribution?.Before.Speaker}/{change.Attribution?.Before.Act.Id}->{change.Attribution?.After.Speaker}/{change.Attribution?.After.Act.Id} {string.Join('|', change.Before.Select(order => diff.Before.Statements[order].Span.Of(diff.Before.Readout.Text)))} => {string.Join('|', change.After.Select(order => diff.After.Statements[order].Span.Of(diff.After.Readout.Text)))}"))
            + string.Join('\n', diff.Fields) + string.Join('\n', diff.Concepts.Select(concept => concept.ConceptId + concept.IsAdded)));
    }

    private static VersionDiff Compare(string language, string from, string to)
    {
        var text = language switch { "zh" => Zh, "ru" => Ru, _ => En };
        var edited = text.Replace(from, to, StringComparison.Ordinal);
        Assert.That(edited, Is.Not.EqualTo(text), "the edit must meet the text");
        var (code, side) = (LanguageCodes.Parse(language), language == "ru" ? Side.Russia : Side.China);
        return Comparer.Compare(Readout(text, code, side), Readout(edited, code, side));
    }

    private static Readout Readout(string lines, Language language, Side side)
    {
        var readout = ReadoutText.Of(lines, language, side);
        return readout with { Title = readout.Paragraphs[0].Span.Of(readout.Text) };
    }
}
