using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Forms;
using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements.English;

/// <summary>Finds the phrases of an English sentence that may name a speaker.</summary>
internal sealed class EnglishPhrases
{
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "united", "nations", "european", "union", "council", "organization", "organisation", "cooperation", "ministry", "republic", "federation", "belt", "road", "initiative", "treaty", "joint", "statement", "party", "communist", "government", "shanghai", "security", "great", "world", "war", "middle", "east", "far", "central", "north", "south", "west", "asia", "korean", "peninsula", "olympic", "games", "hall", "people's", "kremlin", "economic", "forum", "association", "group", "committee", "state", "duma", "year", "years", "global", "new", "victory", "patriotic", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "chinese", "russian", "the", "a", "in", "on", "at", "china-russia", "russia-china", "declaration", "charter", "agreement", "power", "siberia", "i", "we",
    };

    private readonly PersonCatalog _people;
    private readonly PhraseIndex<SpeakerReference> _groups;

    /// <summary>Reads the people of a lexicon.</summary>
    public EnglishPhrases(ILexicon lexicon, WordReader reader)
    {
        _groups = new PhraseIndex<SpeakerReference>(reader);
        _people = new PersonCatalog(lexicon, reader);
        var expander = new FormExpander(lexicon, Language.English);
        foreach (var form in EnglishGrammar.Both)
        {
            Add(expander, form, SpeakerReference.Both);
        }

        foreach (var country in Country.All)
        {
            var adjective = country.EnglishAdjective;
            Add(expander, country.EnglishNames, new SpeakerReference(ReferenceKind.Country, country.Code));
            Add(expander, $"[the] {adjective} ('side'|delegation|party|government)", new SpeakerReference(ReferenceKind.Side, country.Code));
            Add(expander, $"[the] {adjective} (president|leader|head of state)", new SpeakerReference(ReferenceKind.Office, country.Code, Office.HeadOfState));
            Add(expander, $"[the] (president|leader|head of state) of {country.EnglishNames}", new SpeakerReference(ReferenceKind.Office, country.Code, Office.HeadOfState));
            Add(expander, $"[the] {adjective} (premier|prime minister)", new SpeakerReference(ReferenceKind.Office, country.Code, Office.HeadOfGovernment));
            Add(expander, $"[the] ({adjective} foreign minister|head of {adjective} diplomacy|{adjective} top diplomat)", new SpeakerReference(ReferenceKind.Office, country.Code, Office.ForeignMinister));
            Add(expander, $"[the] {adjective} minister", new SpeakerReference(ReferenceKind.Office, country.Code, Office.Minister));
            Add(expander, $"[the] {adjective} (official|diplomat|ambassador|envoy|representative|counterpart|colleague)", new SpeakerReference(ReferenceKind.Office, country.Code, Office.Official));
        }

        Add(expander, "[the] 'president'", new SpeakerReference(ReferenceKind.Office, "", Office.HeadOfState));
        Add(expander, "[the] 'chairman'", new SpeakerReference(ReferenceKind.Office, "", Office.Chairman));
        Add(expander, "[the] ('premier'|prime 'minister')", new SpeakerReference(ReferenceKind.Office, "", Office.HeadOfGovernment));
        Add(expander, "[the] (foreign 'minister'|'minister')", new SpeakerReference(ReferenceKind.Office, "", Office.Minister));
        Add(expander, "'he'", new SpeakerReference(ReferenceKind.He));
        Add(expander, "'she'", new SpeakerReference(ReferenceKind.She));
        Add(expander, "'they'", new SpeakerReference(ReferenceKind.They));
    }

    /// <summary>The phrases of a sentence from left to right; they do not overlap.</summary>
    public List<EnglishPhrase> Find(string text, SentenceWord[] words)
    {
        var result = new List<EnglishPhrase>();
        for (var i = 0; i < words.Length;)
        {
            var phrase = words[i].IsWord && !words[i].IsEnclosed ? At(text, words, i) : null;
            if (phrase is not { } found)
            {
                i++;
                continue;
            }

            i = found.End;
            Append(words, result, found);
        }

        return result;
    }

    private EnglishPhrase? At(string text, SentenceWord[] words, int i)
    {
        if (words[i].Folded == "the")
        {
            var bare = i + 1 < words.Length && words[i + 1].IsWord && !words[i + 1].IsEnclosed ? At(text, words, i + 1) : null;
            return bare is { } found && found.First > i ? Role(words, found with { First = i }) : bare;
        }

        var people = _people.At(text, words, i);
        var groups = _groups.At(text, words, i);
        var personEnd = people.Count > 0 ? people[0].End : 0;
        var groupEnd = groups.Count > 0 ? groups[0].End : 0;
        if (personEnd > 0 && personEnd >= groupEnd)
        {
            return Person(words, people, i);
        }

        if (groupEnd > 0)
        {
            var isPossessive = words[groupEnd - 1].Folded.EndsWith("'s", StringComparison.Ordinal) || words[groupEnd - 1].Folded.EndsWith("s'", StringComparison.Ordinal);
            return Role(words, new EnglishPhrase(i, groupEnd, groups[0].Value, !isPossessive, IsAgent: false, IsName: false));
        }

        return Unlisted(text, words, i) ?? Surname(words, i);
    }

    // “Li said”: whoever of that surname the text names.
    private EnglishPhrase? Surname(SentenceWord[] words, int i)
    {
        var isAlone = words[i].IsCapitalized && !(i + 1 < words.Length && words[i + 1].IsWord && words[i + 1].IsCapitalized);
        return isAlone && _people.Bearers(words[i].Folded) is { Count: > 0 } bearers
            ? Role(words, new EnglishPhrase(TitleStart(words, i), i + 1, new SpeakerReference(ReferenceKind.Title, Candidates: bearers), IsSubject: true, IsAgent: false, IsName: true))
            : null;
    }

    private EnglishPhrase Person(SentenceWord[] words, IReadOnlyList<PhraseMatch<PersonName>> matches, int i)
    {
        var name = matches.FirstOrDefault(match => !match.Value.IsTitle, matches[0]);
        var end = matches[0].End;
        var isPossessive = words[end - 1].Folded.EndsWith("'s", StringComparison.Ordinal) || words[end - 1].Folded.EndsWith("s'", StringComparison.Ordinal);
        var first = i;
        if (!name.Value.IsTitle)
        {
            while (first > 0 && _people.IsGivenName(name.Value.Id, words[first - 1]))
            {
                first--;
            }
        }

        first = TitleStart(words, first);
        var reference = name.Value.IsTitle
            ? new SpeakerReference(ReferenceKind.Title, Candidates: matches.SelectMany(match => (string[])[match.Value.Id, .. _people.Namesakes(match.Value.Id, words[match.End - 1].Folded)]).Distinct(StringComparer.Ordinal).ToArray())
            : new SpeakerReference(ReferenceKind.Person, name.Value.Id);
        return Role(words, new EnglishPhrase(first, end, reference, !isPossessive, IsAgent: false, IsName: !name.Value.IsTitle));
    }

    private static int TitleStart(SentenceWord[] words, int first)
    {
        var start = first;
        while (start > 0 && (IsTitleWord(words[start - 1]) || EnglishGrammar.Titles.Contains(words[start - 1].Folded) && (words[start - 1].IsCapitalized || words[start - 1].Folded is "the" or "of") || (words[start - 1].Is('.') && start > 1 && words[start - 2].Folded is "mr" or "ms" or "mrs" or "dr")))
        {
            start--;
        }

        while (start < first && words[start].Folded == "of")
        {
            start++;
        }

        return start;
    }

    // “Foreign Ministry Spokesperson Mao Ning”: any capitalized word before a name is part of its title.
    private static bool IsTitleWord(SentenceWord word) => word.IsWord && word.IsCapitalized && !word.IsEnclosed
        && !EnglishGrammar.Prepositions.Contains(word.Folded) && !EnglishGrammar.Adverbs.Contains(word.Folded) && !EnglishGrammar.Subordinators.Contains(word.Folded) && !EnglishGrammar.Coordinators.Contains(word.Folded)
        && !word.Folded.EndsWith("ly", StringComparison.Ordinal) && !word.Folded.EndsWith("ing", StringComparison.Ordinal) && !word.Folded.EndsWith("ed", StringComparison.Ordinal);

    private static EnglishPhrase Role(SentenceWord[] words, EnglishPhrase phrase)
    {
        if (phrase.First == 0)
        {
            return phrase;
        }

        var before = words[phrase.First - 1];
        if (before.Folded == "by")
        {
            return phrase with { IsSubject = false, IsAgent = true };
        }

        return EnglishGrammar.Prepositions.Contains(before.Folded) && !(before.Folded is "as" or "after" or "before") ? phrase with { IsSubject = false } : phrase;
    }

    // “Masoud Pezeshkian”: two to four capitalized words that nothing else explains.
    private EnglishPhrase? Unlisted(string text, SentenceWord[] words, int i)
    {
        var end = i;
        while (end < words.Length && end - i < 4 && words[end].IsWord && words[end].IsCapitalized && !IsAcronym(text, words[end]) && !words[end].IsEnclosed && words[end].Folded.Length > 1 && !NoNames.Contains(words[end].Folded))
        {
            end++;
        }

        if (end - i < 2 || EnglishGrammar.Titles.Contains(words[end - 1].Folded) || EnglishGrammar.Adverbs.Contains(words[i].Folded) || EnglishGrammar.Prepositions.Contains(words[i].Folded))
        {
            return null;
        }

        if (HoldsKnownName(text, words, i, end))
        {
            return null;
        }

        var first = i;
        while (first < end - 1 && EnglishGrammar.Titles.Contains(words[first].Folded))
        {
            first++;
        }

        var isPossessive = words[end - 1].Folded.EndsWith("'s", StringComparison.Ordinal);
        return Role(words, new EnglishPhrase(TitleStart(words, first), end, new SpeakerReference(ReferenceKind.UnlistedName, Id: ""), !isPossessive, IsAgent: false, IsName: true));
    }

    private static bool IsAcronym(string text, SentenceWord word) => word.Span.Length > 1 && char.IsUpper(text[word.Span.Start + 1]) && char.IsUpper(text[word.Span.End - 1]);

    // Whether one of these words begins the name of a person whom the lexicon knows.
    private bool HoldsKnownName(string text, SentenceWord[] words, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            foreach (var match in _people.At(text, words, i))
            {
                if (!match.Value.IsTitle)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A title and the name after it are one phrase; two people joined by “and” are both leaders.
    private static void Append(SentenceWord[] words, List<EnglishPhrase> result, EnglishPhrase phrase)
    {
        if (result.Count > 0 && result[^1] is { Reference.Kind: ReferenceKind.Both, IsName: true } pair && pair.End >= phrase.First && phrase.IsName)
        {
            // “Vladimir Putin and President of China Xi Jinping”: the second name follows its title.
            result[^1] = pair with { End = phrase.End };
            return;
        }

        if (result.Count > 0 && result[^1] is var last)
        {
            if (last.End >= phrase.First && phrase.Reference.IsPerson && last.Reference.IsPerson && !last.IsName && phrase.IsName)
            {
                result[^1] = phrase with { First = Math.Min(last.First, phrase.First), IsSubject = last.IsSubject && phrase.IsSubject, IsAgent = last.IsAgent };
                return;
            }

            if (last.Reference.IsPerson && phrase.Reference.IsPerson && last.IsSubject && phrase.IsSubject && phrase.First == last.End + 1 && words[last.End].Folded == "and")
            {
                result[^1] = last with { End = phrase.End, Reference = SpeakerReference.Both, IsName = true };
                return;
            }
        }

        while (result.Count > 0 && result[^1].End > phrase.First)
        {
            result.RemoveAt(result.Count - 1);
        }

        result.Add(phrase);
    }

    private void Add(FormExpander expander, string form, SpeakerReference reference)
    {
        // The article is left out of the index: nearly every form would begin with it.
        foreach (var sequence in expander.Expand(form))
        {
            _groups.Add(sequence[0].Text == "the" ? sequence.Skip(1).ToArray() : sequence, reference);
        }
    }
}
