using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Values as Russian writes them: 240 млрд долларов, 20 процентов, в 1,5 раза, 75-летие, 75-я годовщина, свыше 20 документов.</summary>
internal sealed class RussianValues : IValueGrammar
{
    /// <inheritdoc/>
    public int Read(ValueText text, int at, DateOnly? reference, List<Mention> found)
    {
        if (text.Is(at, AtomKind.Mark))
        {
            return ReadSign(text, at, found);
        }

        if (text.Is(at, AtomKind.Word))
        {
            var afterWord = ReadWord(text, at, reference, found);
            if (afterWord > at)
            {
                return afterWord;
            }
        }

        var afterDate = RussianDate.Read(text, at, reference, found);
        if (afterDate > at)
        {
            return afterDate;
        }

        return RussianNumber.TryRead(text, at, out var quantity) ? ReadUnit(text, at, quantity, found) : at;
    }

    /// <summary>Whether a value can begin with a folded word.</summary>
    internal static bool MayBegin(string word) =>
        word.Contains("лет", StringComparison.Ordinal) || YearShift(word) is not null || RussianDate.MonthOf(word) > 0 || RussianNumber.IsNumberWord(word);

    /// <summary>Whether a word can be what is counted: a lower-case word that is no preposition, conjunction or verb of the frame.</summary>
    internal static bool IsNoun(ValueText text, int at) =>
        text.Is(at, AtomKind.Word) && !text.IsCapitalized(at) && text.Word(at).Length > 2
        && !text.Word(at).IsOneOf("для", "при", "без", "под", "над", "или", "это", "как", "что", "между", "после", "было", "были", "будет")
        && RussianDate.MonthOf(text.Word(at)) == 0;

    private static int ReadSign(ValueText text, int at, List<Mention> found) =>
        CurrencySigns.Code(text.Word(at)) is { } code && RussianNumber.TryRead(text, at + 1, out var sum) && !sum.IsOrdinal
            ? Add(found, text.Mention(ValueIds.Money(code, sum.Value), at, sum.End), sum.End)
            : at;

    private static int ReadWord(ValueText text, int at, DateOnly? reference, List<Mention> found)
    {
        var word = text.Word(at);
        var root = word.IndexOf("лети", StringComparison.Ordinal);
        root = root < 0 && IsJubilee(text.Word(at + 1)) ? word.IndexOf("летн", StringComparison.Ordinal) : root;
        if (root > 0 && RussianNumber.TryReadGenitivePrefix(word.AsSpan(0, root), out var years) && !IsPeriod(text, at, years))
        {
            return Add(found, text.Mention(ValueIds.Anniversary(years), at, at + 1), at + 1);
        }

        if (reference is { } date && text.Word(at + 1) == "году")
        {
            if (YearShift(word) is { } shift)
            {
                return Add(found, text.Mention(ValueIds.Year(date.Year + shift), at, at + 2), at + 2);
            }
        }

        return at;
    }

    private static int? YearShift(string word) => word switch
    {
        "этом" or "нынешнем" or "текущем" => 0,
        "прошлом" or "минувшем" => -1,
        "будущем" or "следующем" => 1,
        _ => null,
    };

    // «столетие» is also the century and «десятилетия» are decades; what stands before says which.
    private static bool IsPeriod(ValueText text, int at, int years)
    {
        var before = text.Word(at - 1);
        return years switch
        {
            100 => before is "в" or "на" || before.Begins(
                "нынешн", "прошл", "этом", "этог", "наш", "нов", "минувш", "текущ", "следующ", "начал", "середин", "конц", "рубеж", "xx", "xix"),
            10 => !IsJubilee(text.Word(at + 1)) && !(before is "с" or "к" || before.Begins("случаю", "честь", "отме", "праздн")),
            _ => false,
        };
    }

    private static bool IsJubilee(string word) => word.Begins("юбиле", "годовщин");

    private static int ReadUnit(ValueText text, int at, Quantity quantity, List<Mention> found)
    {
        var end = quantity.End;
        var unit = text.Word(end);
        if (unit == "%" || unit.Begins("процент"))
        {
            return Add(found, text.Mention(ValueIds.Percent(quantity.Value), at, end + 1), end + 1);
        }

        var money = unit.Begins("американск", "китайск", "российск") ? end + 1 : end;
        if (Currency(text.Word(money)) is { } code && !quantity.IsOrdinal)
        {
            return Add(found, text.Mention(ValueIds.Money(code, quantity.Value), at, money + 1), money + 1);
        }

        if (quantity.Whole > 0 && AfterAnniversary(text, quantity, end) is var after && after > end)
        {
            return Add(found, text.Mention(ValueIds.Anniversary(quantity.Whole), at, after), after);
        }

        if (quantity.IsOrdinal)
        {
            return end;
        }

        if (unit.IsOneOf("раза", "раз") && text.Word(at - 1).IsOneOf("в", "почти", "более", "чем"))
        {
            return Add(found, text.Mention(ValueIds.Times(quantity.Value), at, end + 1), end + 1);
        }

        return IsNoun(text, end) && !text.IsJoined(end) && quantity.IsTelling && !IsNumbered(text.Word(at - 1))
            ? Add(found, text.Mention(ValueIds.Number(quantity.Value), at, end + 1), end + 1)
            : end;
    }

    // Index after the words of an anniversary, or end.
    private static int AfterAnniversary(ValueText text, Quantity quantity, int end)
    {
        var unit = text.Word(end);
        if (text.IsJoined(end) && (unit.Begins("лети") || (unit.Begins("летн") && IsJubilee(text.Word(end + 1)))))
        {
            return end + 1;
        }

        if (quantity.IsOrdinal)
        {
            return IsJubilee(unit) ? end + 1 : end;
        }

        return unit.IsOneOf("лет", "года", "год", "годам") && IsSince(text, end + 1) ? end + 1 : end;
    }

    private static bool IsSince(ValueText text, int at) =>
        (text.Word(at) is "со" or "с" && text.Word(at + 1).IsOneOf("дня", "момента", "даты"))
        || IsFounding(text.Word(at))
        || (text.Word(at).Begins("велик", "наш") && IsFounding(text.Word(at + 1)));

    private static bool IsFounding(string word) =>
        word.Begins("установлени", "образовани", "основани", "создани", "провозглашени", "побед", "дипломатическ", "дипотношени");

    private static bool IsNumbered(string before) =>
        before.Begins("стать", "пункт", "глав", "номер", "резолюци") || before is "№";

    private static string? Currency(string word) =>
        word.Begins("доллар") || word is "долл" ? "USD"
        : word.Begins("юан") ? "CNY"
        : word.Begins("рубл") || word is "руб" ? "RUB"
        : word is "евро" ? "EUR"
        : word.Begins("иен") ? "JPY"
        : CurrencySigns.Code(word);

    private static int Add(List<Mention> found, Mention mention, int end)
    {
        found.Add(mention);
        return end;
    }
}
