using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Forms;

namespace ReadoutDiff.Statements.People;

/// <summary>The names and titles of the lexicon's people in a language written with spaces.</summary>
internal sealed class PersonCatalog
{
    private readonly PhraseIndex<PersonName> _names;
    private readonly Dictionary<string, HashSet<string>> _nameWords = [];
    private readonly Dictionary<(string Country, string Word), IReadOnlyList<string>> _namesakes = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _surnames = [];
    private readonly Dictionary<string, string> _countries = [];

    /// <summary>Indexes the people of a lexicon.</summary>
    public PersonCatalog(ILexicon lexicon, WordReader reader)
    {
        var language = reader.Language;
        _names = new PhraseIndex<PersonName>(reader);
        var expander = new FormExpander(lexicon, language);
        foreach (var person in lexicon.Concepts.Values.Where(concept => concept.Kind == ConceptKind.Person))
        {
            _countries[person.Id] = person.Country;
            var label = person.Labels.TryGetValue(language, out var words) ? words : "";
            _nameWords[person.Id] = reader.Read(label, new TextSpan(0, label.Length), null)
                .Where(word => word.IsWord).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
            Add(expander, person.Forms, language, new PersonName(person.Id, IsTitle: false));
            Add(expander, person.Titles, language, new PersonName(person.Id, IsTitle: true));
            // A Chinese name has its surname first; “he” is a pronoun far more often than a surname.
            var surname = label.Split(' ') is [var family, _, ..] ? (person.Country == "cn" ? family : label[(label.LastIndexOf(' ') + 1)..]).ToLowerInvariant() : "";
            if (surname.Length > 0 && surname is not ("he" or "you" or "an" or "long" or "may"))
            {
                _surnames[surname] = [.. _surnames.GetValueOrDefault(surname) ?? [], person.Id];
            }

            foreach (var part in label.Split(' ').Where(part => part.Length > 0 && part != label))
            {
                var key = (person.Country, part.ToLowerInvariant());
                _namesakes[key] = [.. _namesakes.GetValueOrDefault(key) ?? [], person.Id];
            }
        }
    }

    /// <summary>The people whose name or title begins at a word; several for a title that several bear.</summary>
    public IReadOnlyList<PhraseMatch<PersonName>> At(string text, SentenceWord[] words, int index) => _names.At(text, words, index);

    /// <summary>Everyone of a person's country whose name has a word in common: “Premier Li” may mean any premier of that surname.</summary>
    public IReadOnlyList<string> Namesakes(string id, string word) =>
        _countries.TryGetValue(id, out var country) && _namesakes.TryGetValue((country, word), out var ids) && ids.Contains(id) ? ids : [];

    /// <summary>The people who may be meant by a surname alone: “Li said”.</summary>
    public IReadOnlyList<string> Bearers(string surname) => _surnames.TryGetValue(surname, out var ids) ? ids : [];

    /// <summary>Whether a folded word is part of a person's name in its base form.</summary>
    public bool IsNameWord(string id, string folded) => _nameWords.TryGetValue(id, out var words) && words.Contains(folded);

    /// <summary>Whether a word is a given name of a person in any case, such as «Владимира» before «Путина».</summary>
    public bool IsGivenName(string id, SentenceWord word)
    {
        if (!word.IsCapitalized || !_nameWords.TryGetValue(id, out var words))
        {
            return false;
        }

        foreach (var own in words)
        {
            var common = 0;
            while (common < own.Length && common < word.Folded.Length && own[common] == word.Folded[common])
            {
                common++;
            }

            if (common >= Math.Max(2, own.Length - 2) && word.Folded.Length - common <= 3)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(FormExpander expander, IReadOnlyDictionary<Language, IReadOnlyList<string>> forms, Language language, PersonName name)
    {
        if (forms.TryGetValue(language, out var list))
        {
            foreach (var sequence in list.SelectMany(expander.Expand))
            {
                _names.Add(sequence, name);
            }
        }
    }
}
