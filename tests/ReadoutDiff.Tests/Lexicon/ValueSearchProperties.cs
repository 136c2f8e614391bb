using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Lexicon.Values;
using ReadoutDiff.Model;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

// The arguments come from FsCheck, which the analyzer does not know.
#pragma warning disable NUnit1027

namespace ReadoutDiff.Tests.Lexicon;

/// <summary>What is passed over in looking for values must hold none.</summary>
public sealed class ValueSearchProperties
{
    private static readonly string[] Russian =
    [
        "240", "1,5", "20", "1 217 500", "2024", "28.06.2021", "7–10", "75-летие", "75-я", "0,5", "1990-х", "двадцать", "пять", "столетие", "семидесятипятилетие", "полтора", "второй", "тридцатая",
        "млрд", "тысяч", "миллиона", "процентов", "%", "долларов", "$", "₽", "мая", "июня", "в", "этом", "прошлом", "следующем", "году", "года", "годовщина", "лет", "со", "дня", "раза", "и", "по", "документов", "Сила", ".", "(", "-",
    ];

    private static readonly string[] English =
    [
        "240", "1.5", "20", "1,217,500", "2024", "28th", "75th", "0.5", "seventy-fifth", "twenty", "five", "one", "hundred", "and", "third", "billion", "thousand", "percent", "%", "per", "cent", "$", "€", "US$240", "dollars",
        "May", "June", "March", "this", "last", "next", "year", "years", "anniversary", "centenary", "of", "the", "founding", "times", "to", "documents", "COVID-19", ".", ",", "-",
    ];

    private static readonly DateOnly[] References = [new(2021, 6, 28), new(2025, 1, 1)];

    [Property(MaxTest = 1000)]
    public bool Read_OnlyWordsThatMayBeginAValue_FindsEveryValue(int[] picks, bool isEnglish, bool hasDate) =>
        Read(Text(picks, isEnglish), Of(isEnglish), Date(hasDate), isFull: true).SequenceEqual(Read(Text(picks, isEnglish), Of(isEnglish), Date(hasDate), isFull: false));

    [Property(MaxTest = 1000)]
    public void MayHold_TextWithTheValue_IsTrue(int[] picks, bool isEnglish, bool hasDate)
    {
        var text = Text(picks, isEnglish);
        foreach (var value in Read(text, Of(isEnglish), Date(hasDate), isFull: true))
        {
            var search = new ValueSearch([value.ConceptId], Of(isEnglish), Words(isEnglish));
            Assert.That(search.MayHold(text, AtomReader.Read(text, new TextSpan(0, text.Length))), $"{value.ConceptId} in {text}");
        }
    }

    [TestCase("number:217", "Подписано 271 соглашение.", false)]
    [TestCase("number:217", "Подписано 217 соглашений.", true)]
    [TestCase("number:217000", "Подписано 217 тысяч соглашений.", true)]
    [TestCase("number:217", "Подписано двести семнадцать соглашений.", true)]
    [TestCase("number:1217500", "Подписано 1 217 500 соглашений.", true)]
    [TestCase("date:2021-06-28", "Встреча прошла 28 июня.", true)]
    [TestCase("date:2021-06-28", "Встреча прошла 28.06.2021.", true)]
    [TestCase("date:2021-06-28", "Подписано 29 соглашений.", false)]
    [TestCase("year:2020", "В прошлом году рост продолжился.", true)]
    public void MayHold_Text_TellsByItsDigitsAndNumberWords(string id, string text, bool expected) =>
        Assert.That(new ValueSearch([id], Language.Russian, Words(isEnglish: false)).MayHold(text, AtomReader.Read(text, new TextSpan(0, text.Length))), Is.EqualTo(expected));

    private static Language Of(bool isEnglish) => isEnglish ? Language.English : Language.Russian;

    private static DateOnly? Date(bool hasDate) => hasDate ? new DateOnly(2021, 6, 28) : null;

    private static ValueWords Words(bool isEnglish) => new(isEnglish ? EnglishValues.MayBegin : RussianValues.MayBegin);

    private static List<Mention> Read(string text, Language language, DateOnly? reference, bool isFull) =>
        ValueReader.Read(text, AtomReader.Read(text, new TextSpan(0, text.Length)), language, reference, isFull ? null : Words(language == Language.English));

    private static string Text(int[] picks, bool isEnglish)
    {
        var words = isEnglish ? English : Russian;
        return string.Concat(picks.Select(pick => words[(int)(Math.Abs((long)pick * 2654435761) % words.Length)] + (pick < 0 ? "" : " ")));
    }
}
