using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Alignment;

/// <summary>Leads from the words of one language to the stems of another: by one dictionary, or by two through English.</summary>
internal sealed class TranslationPath
{
    private readonly BilingualDictionary[] _steps;
    private readonly Dictionary<string, IReadOnlyCollection<string>> _known = [];

    private TranslationPath(params BilingualDictionary[] steps) => _steps = steps;

    /// <summary>The language it leads from.</summary>
    public Language From => _steps[0].From;

    /// <summary>The language it leads to.</summary>
    public Language To => _steps[^1].To;

    /// <summary>The shortest path between two languages in either direction; null where there is none.</summary>
    public static TranslationPath? Between(Language one, Language other, IReadOnlyList<BilingualDictionary> dictionaries)
    {
        BilingualDictionary? Step(Language from, Language to) => dictionaries.FirstOrDefault(d => d.From == from && d.To == to);
        foreach (var (from, to) in new[] { (one, other), (other, one) })
        {
            if (Step(from, to) is { } direct)
            {
                return new TranslationPath(direct);
            }
        }

        foreach (var (from, to) in new[] { (one, other), (other, one) })
        {
            if (Step(from, Language.English) is { } first && Step(Language.English, to) is { } second)
            {
                return new TranslationPath(first, second);
            }
        }

        return null;
    }

    /// <summary>The distinct words of a range that are looked up: in Chinese the longest head words, else the words as written.</summary>
    public IReadOnlyCollection<string> Words(string text, TextSpan range)
    {
        var words = new HashSet<string>();
        if (From == Language.Chinese)
        {
            for (var at = range.Start; at < range.End;)
            {
                at += AddLongest(text, at, range.End, words);
            }
        }
        else
        {
            words.UnionWith(TokenStem.Of(text, range, From).Where(token => token.Kind == TokenKind.Word).Select(token => token.Folded));
        }

        return words;
    }

    /// <summary>The stems that a word's entries offer as its translation.</summary>
    public IReadOnlyCollection<string> Translate(string word)
    {
        if (!_known.TryGetValue(word, out var stems))
        {
            IReadOnlyCollection<string> current = [word];
            foreach (var step in _steps)
            {
                current = [.. current.SelectMany(w => DictionaryEntry.Words(Lookup(step, w), step.To)).Distinct()];
            }

            _known[word] = stems = [.. current.Select(w => Stemmer.Stem(w, To)).Distinct()];
        }

        return stems;
    }

    private static string Lookup(BilingualDictionary dictionary, string word)
    {
        foreach (var form in BaseForms.Of(word, dictionary.From))
        {
            if (dictionary.Has(form))
            {
                return dictionary.Entry(form);
            }
        }

        return "";
    }

    private int AddLongest(string text, int at, int end, HashSet<string> words)
    {
        for (var length = Math.Min(_steps[0].LongestHead, end - at); length > 0; length--)
        {
            var head = text.Substring(at, length);
            if (char.IsLetter(head[0]) && _steps[0].Has(head))
            {
                words.Add(head);
                return length;
            }
        }

        return 1;
    }
}
