using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Finds figures, sums of money, percentages, dates and anniversaries and writes them the same for all languages.</summary>
internal static class ValueReader
{
    private static readonly ChineseValues Chinese = new();
    private static readonly RussianValues Russian = new();
    private static readonly EnglishValues English = new();

    /// <summary>The values of a text, in order. Linear.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="atoms">Its atoms.</param>
    /// <param name="language">Its language; when unknown, told by the script.</param>
    /// <param name="reference">Where years left out of dates are taken from; such dates are passed over when null.</param>
    /// <param name="beginnings">Which words of the language can begin a value; null when each is to be tried.</param>
    public static List<Mention> Read(string text, List<Atom> atoms, Language language, DateOnly? reference, ValueWords? beginnings = null)
    {
        IValueGrammar grammar = language switch
        {
            Language.Chinese => Chinese,
            Language.Russian => Russian,
            Language.English => English,
            _ => atoms.Exists(a => a.Kind == AtomKind.Han) ? Chinese
                : atoms.Exists(a => a.Kind == AtomKind.Word && Folding.Fold(text[a.Start]) is >= 'а' and <= 'я') ? Russian
                : English,
        };

        var read = new ValueText(text, atoms);
        var found = new List<Mention>();
        for (var at = 0; at < atoms.Count;)
        {
            // The 19 of COVID-19 belongs to a name; a year does too, but says when: «Олимпиада-2022».
            if (atoms[at].IsJoined && at > 0 && atoms[at - 1].Kind == AtomKind.Word && NumericDate.Whole(read, at) < 1900)
            {
                at++;
                continue;
            }

            if (beginnings is not null && atoms[at].Kind == AtomKind.Word && !beginnings.MayBegin(text.AsSpan(atoms[at].Start, atoms[at].End - atoms[at].Start)))
            {
                at++;
                continue;
            }

            at = Math.Max(grammar.Read(read, at, reference, found), at + 1);
        }

        return found;
    }
}
