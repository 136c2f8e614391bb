using System.Collections.Frozen;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Segmentation;

/// <summary>Written abbreviations whose full stop may not end a sentence.</summary>
internal static class Abbreviations
{
    // Always followed by the word they belong to.
    private static readonly FrozenSet<string> LeadingRussian = Set(
        "т.е т.к т.н т.ч им ст п пп стр см ср проф акад ген адм ул пл пер просп корп кв куб англ кит рус лат исп фр нем тел зам нач пом гос мин д-р г-н г-жа пос обл св ок напр илл рис табл гл кн изд ред чл ч");

    // May stand at a sentence's end or before the next word of the same sentence.
    private static readonly FrozenSet<string> OpenRussian = Set(
        "г гг с.г в вв в.г н.э млрд млн тыс трлн долл руб коп евро чел экз га км м т ед мес нед сут час сек янв февр фев мар апр авг сент окт нояб дек г.г");

    private static readonly FrozenSet<string> LeadingEnglish = Set(
        "mr mrs ms dr prof gen sen rep gov lt col capt maj st no nos vs e.g i.e cf fig art pp vol hon messrs jan feb mar apr jun jul aug sep sept oct nov dec approx");

    private static readonly FrozenSet<string> OpenEnglish = Set(
        "u.s u.n u.k u.s.a u.s.s.r d.c a.m p.m co ltd inc corp jr sr bn mn mln bln etc");

    private static readonly FrozenSet<string> English = Set(
        "the a an he she it they this that these those in on at as both we i our his her their its during after before also but and however moreover furthermore for by with to according following under such there since when while meanwhile earlier later today speaking talks");

    /// <summary>Whether a full stop after <paramref name="word"/> (folded, without its last stop) never ends a sentence.</summary>
    public static bool NeverEnds(string word, Language language) => language switch
    {
        Language.Russian => LeadingRussian.Contains(word),
        Language.English => LeadingEnglish.Contains(word),
        _ => false,
    };

    /// <summary>Whether a full stop after <paramref name="word"/> may or may not end a sentence.</summary>
    public static bool MayEnd(string word, Language language) => language switch
    {
        Language.Russian => OpenRussian.Contains(word),
        Language.English => OpenEnglish.Contains(word),
        _ => false,
    };

    /// <summary>Whether an English word (folded) commonly begins a sentence and seldom follows an abbreviation inside one.</summary>
    public static bool StartsEnglishSentence(string word) => English.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
