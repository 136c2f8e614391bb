using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Values as English writes them: $240 billion, 20 percent, 1.5 times more, 75th anniversary, more than 20 documents.</summary>
internal sealed class EnglishValues : IValueGrammar
{
    /// <inheritdoc/>
    public int Read(ValueText text, int at, DateOnly? reference, List<Mention> found)
    {
        var word = text.Word(at);
        if (CurrencySigns.Code(word) is { } code && EnglishNumber.TryRead(text, at + 1, out var sum) && !sum.IsOrdinal)
        {
            return Add(found, text.Mention(ValueIds.Money(code, sum.Value), at, sum.End), sum.End);
        }

        if (word is "centenary" or "centennial" or "bicentenary")
        {
            return Add(found, text.Mention(ValueIds.Anniversary(word[0] == 'b' ? 200 : 100), at, at + 1), at + 1);
        }

        if (reference is { } date && word is "this" or "last" or "next" && text.Word(at + 1) == "year")
        {
            var year = date.Year + (word == "last" ? -1 : word == "next" ? 1 : 0);
            return Add(found, text.Mention(ValueIds.Year(year), at, at + 2), at + 2);
        }

        var afterDate = EnglishDate.Read(text, at, reference, found);
        if (afterDate > at)
        {
            return afterDate;
        }

        return EnglishNumber.TryRead(text, at, out var quantity) ? ReadUnit(text, at, quantity, found) : at;
    }

    /// <summary>Whether a value can begin with a folded word.</summary>
    internal static bool MayBegin(string word) =>
        CurrencySigns.Code(word) is not null || word is "centenary" or "centennial" or "bicentenary" or "this" or "last" or "next"
        || EnglishDate.IsMonth(word) || EnglishNumber.IsNumberWord(word);

    /// <summary>Whether what follows a number makes it a sum or a share.</summary>
    internal static bool IsMoneyOrShare(ValueText text, int at) =>
        text.Word(at) is "%" or "percent" or "million" or "billion" or "trillion" || Currency(text, at, out _) is not null;

    /// <summary>Whether a word can be what is counted: a lower-case word that is no preposition, conjunction or auxiliary.</summary>
    internal static bool IsNoun(ValueText text, int at) =>
        text.Is(at, AtomKind.Word) && !text.IsCapitalized(at) && text.Word(at).Length > 2
        && !text.Word(at).IsOneOf(
            "and", "the", "for", "from", "with", "was", "were", "are", "has", "have", "had", "will", "that", "which", "when", "who",
            "but", "also", "this", "these", "after", "before", "under", "into", "both", "between", "through", "until", "since", "would", "should", "can", "may");

    private static int ReadUnit(ValueText text, int at, Quantity quantity, List<Mention> found)
    {
        var end = quantity.End;
        var unit = text.Word(end);
        if (quantity.IsOrdinal)
        {
            // "75th founding anniversary"
            var after = unit.Begins("anniversar") ? end + 1 : text.Word(end + 1).Begins("anniversar") ? end + 2 : 0;
            return after > 0 && quantity.Whole > 0 ? Add(found, text.Mention(ValueIds.Anniversary(quantity.Whole), at, after), after) : end;
        }

        if (unit is "%" or "percent" or "percentage")
        {
            return Add(found, text.Mention(ValueIds.Percent(quantity.Value), at, end + 1), end + 1);
        }

        if (unit == "per" && text.Word(end + 1) == "cent")
        {
            return Add(found, text.Mention(ValueIds.Percent(quantity.Value), at, end + 2), end + 2);
        }

        if (Currency(text, end, out var afterMoney) is { } code)
        {
            return Add(found, text.Mention(ValueIds.Money(code, quantity.Value), at, afterMoney), afterMoney);
        }

        if (quantity.Whole > 0 && unit is "years" or "year" && IsAnniversary(text, end))
        {
            return Add(found, text.Mention(ValueIds.Anniversary(quantity.Whole), at, end + 1), end + 1);
        }

        if (unit is "fold" || (unit == "times" && IsGrowth(text, at, end, quantity)))
        {
            return Add(found, text.Mention(ValueIds.Times(quantity.Value), at, end + 1), end + 1);
        }

        return IsNoun(text, end) && !text.IsJoined(end) && quantity.IsTelling && !text.Word(at - 1).IsOneOf("article", "chapter", "no", "resolution", "section", "paragraph")
            ? Add(found, text.Mention(ValueIds.Number(quantity.Value), at, end + 1), end + 1)
            : end;
    }

    private static bool IsAnniversary(ValueText text, int at) =>
        text.Word(at + 1).Begins("anniversar")
        || (text.Word(at + 1) is "of" && text.Word(at + 2).Begins("diplomatic"))
        || (text.Word(at + 1) is "since" or "after" && Enumerable.Range(at + 2, 3).Any(i => text.Word(i).Begins("founding", "establish", "victory", "signing", "birth")));

    private static bool IsGrowth(ValueText text, int at, int end, Quantity quantity) =>
        quantity.Whole < 0
        || text.Word(at - 1).IsOneOf("by", "grown", "grew", "increased", "risen", "rose", "multiplied", "nearly", "almost", "expanded")
        || text.Word(end + 1).IsOneOf("more", "higher", "larger", "greater", "that", "the", "as", "over");

    private static string? Currency(ValueText text, int at, out int end)
    {
        var name = text.Word(at) is "us" or "chinese" or "russian" or "american" ? at + 1
            : text.Word(at) is "u" && text.Word(at + 1) is "s" ? at + 2 : at;
        end = name + 1;
        var word = text.Word(name);
        return word is "dollar" or "dollars" ? "USD"
            : word is "yuan" or "renminbi" ? "CNY"
            : word is "ruble" or "rubles" or "rouble" or "roubles" ? "RUB"
            : word is "euro" or "euros" ? "EUR"
            : word is "yen" ? "JPY"
            : CurrencySigns.Code(word);
    }

    private static int Add(List<Mention> found, Mention mention, int end)
    {
        found.Add(mention);
        return end;
    }
}
