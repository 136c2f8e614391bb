using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Forms;
using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements.Russian;

/// <summary>Finds the phrases of a Russian sentence that may name a speaker.</summary>
internal sealed class RussianPhrases
{
    private const int LongestTitle = 9;

    private static readonly string[] NoNames =
    [
        "совет", "организаци", "министерств", "правительств", "государств", "федеральн", "союз", "комисси", "комитет", "центр", "банк", "фонд", "групп", "европейск", "верховн", "конституц", "российск", "китайск", "соединен", "объединен", "великой", "великая", "отечественн", "победа", "победы", "договор", "хартия", "устав", "большой", "большом", "московск", "пекинск", "шанхайск", "евразийск", "ассоциац", "конференц", "декларац", "программ", "красная", "красной", "дальн", "ближн", "северн", "южн", "западн", "восточн", "центральн", "екатерининск", "кремл", "содружеств", "народн", "республик", "федераци", "всемирн", "международн",
    ];

    private readonly PersonCatalog _people;
    private readonly PhraseIndex<SpeakerReference> _groups;

    /// <summary>Reads the people of a lexicon.</summary>
    public RussianPhrases(ILexicon lexicon, WordReader reader)
    {
        _groups = new PhraseIndex<SpeakerReference>(reader);
        _people = new PersonCatalog(lexicon, reader);
        var expander = new FormExpander(lexicon, Language.Russian);
        foreach (var form in RussianGrammar.Both)
        {
            Add(expander, form, SpeakerReference.Both);
        }

        foreach (var country in Country.All)
        {
            Add(expander, country.RussianNames, new SpeakerReference(ReferenceKind.Country, country.Code));
            var adjective = country.RussianAdjective;
            Add(expander, $"({adjective}ий лидер|{adjective}ий президент|{adjective}ий председатель|лидер {country.RussianNames}|президент {country.RussianNames}|глава {country.RussianNames}|глава {adjective}ого государства)", new SpeakerReference(ReferenceKind.Office, country.Code, Office.HeadOfState));
            Add(expander, $"({adjective}ий премьер|{adjective}ий премьер-министр|глава {adjective}ого правительства|глава правительства {country.RussianNames}|премьер {country.RussianNames})", new SpeakerReference(ReferenceKind.Office, country.Code, Office.HeadOfGovernment));
            Add(expander, $"({adjective}ий министр иностранных дел|глава {adjective}ого (МИД|внешнеполитического ведомства)|глава {adjective}ой дипломатии|руководитель {adjective}ой дипломатии|глава МИД {country.RussianNames}|министр иностранных дел {country.RussianNames})", new SpeakerReference(ReferenceKind.Office, country.Code, Office.ForeignMinister));
            Add(expander, $"({adjective}ий министр)", new SpeakerReference(ReferenceKind.Office, country.Code, Office.Minister));
            Add(expander, $"({adjective}ий (представитель|дипломат|посол|гость|коллега|собеседник))", new SpeakerReference(ReferenceKind.Office, country.Code, Office.Official));
        }

        foreach (var country in Country.All)
        {
            Add(expander, $"({country.RussianAdjective}ие (партнёры|коллеги|друзья|представители)|{country.RussianAdjective}ая делегация)", new SpeakerReference(ReferenceKind.Side, country.Code));
        }

        Add(expander, "(Российская Федерация)", new SpeakerReference(ReferenceKind.Country, "ru"));
        Add(expander, "(Китайская Народная Республика|Поднебесная)", new SpeakerReference(ReferenceKind.Country, "cn"));
        Add(expander, "(президент|глава государства|российский глава государства)", new SpeakerReference(ReferenceKind.Office, "", Office.HeadOfState));
        Add(expander, "председатель", new SpeakerReference(ReferenceKind.Office, "", Office.Chairman));
        Add(expander, "(премьер|премьер-министр|глава правительства|председатель правительства)", new SpeakerReference(ReferenceKind.Office, "", Office.HeadOfGovernment));
        Add(expander, "(министр|глава МИД|глава внешнеполитического ведомства)", new SpeakerReference(ReferenceKind.Office, "", Office.Minister));
        Add(expander, "'он'", new SpeakerReference(ReferenceKind.He));
        Add(expander, "'она'", new SpeakerReference(ReferenceKind.She));
        Add(expander, "'они'", new SpeakerReference(ReferenceKind.They));
    }

    /// <summary>The phrases of a sentence from left to right; they do not overlap.</summary>
    public List<RussianPhrase> Find(string text, SentenceWord[] words)
    {
        var result = new List<RussianPhrase>();
        for (var i = 0; i < words.Length;)
        {
            var phrase = words[i].IsWord && !words[i].IsEnclosed ? At(text, words, i) : null;
            if (phrase is not { } found)
            {
                i++;
                continue;
            }

            i = found.End;
            Append(words, result, FromSide(words, found));
        }

        return result;
    }

    // «со стороны Председателя КНР выражена признательность»
    private static RussianPhrase FromSide(SentenceWord[] words, RussianPhrase phrase) =>
        phrase.First > 1 && words[phrase.First - 1].Folded == "стороны" && words[phrase.First - 2].Folded is "со" or "с"
            ? phrase with { First = phrase.First - 2, Case = RussianCase.Source }
            : phrase;

    private RussianPhrase? At(string text, SentenceWord[] words, int i)
    {
        var people = _people.At(text, words, i);
        var groups = _groups.At(text, words, i);
        var personEnd = people.Count > 0 ? people[0].End : 0;
        var groupEnd = groups.Count > 0 ? groups[0].End : 0;
        if (personEnd > 0 && personEnd >= groupEnd)
        {
            return Person(text, words, people, i);
        }

        var isPartOfSide = words[i].Folded == "стороны" && i > 0 && words[i - 1].IsWord && words[i - 1].Folded is [.., 'о' or 'е', 'й'];
        if (groupEnd > 0 && !isPartOfSide)
        {
            var reference = groups[0].Value;
            var isInstrumental = !groups[0].IsHeadBaseForm && EndsInstrumental(words[i].Folded, reference.IsPlural || words[i].Folded.EndsWith("ими", StringComparison.Ordinal));
            var role = groups[0].IsHeadBaseForm ? RussianCase.Nominative : isInstrumental ? RussianCase.Instrumental : RussianCase.Other;
            return AfterPreposition(words, new RussianPhrase(i, groupEnd, reference, role, IsFeminine: reference.Kind is ReferenceKind.She or ReferenceKind.Country || words[i].Folded.EndsWith("ая", StringComparison.Ordinal), IsName: false));
        }

        return Side(words, i) ?? Unlisted(text, words, i) ?? Surname(words, i);
    }

    // «Си поблагодарил»: a Chinese surname alone does not decline; whoever of that surname the text names.
    private RussianPhrase? Surname(SentenceWord[] words, int i)
    {
        var isAlone = words[i].IsCapitalized && !(i + 1 < words.Length && words[i + 1].IsWord && words[i + 1].IsCapitalized);
        return isAlone && _people.Bearers(words[i].Folded) is { Count: > 0 } bearers
            ? AfterPreposition(words, new RussianPhrase(i, i + 1, new SpeakerReference(ReferenceKind.Title, Candidates: bearers), RussianCase.Nominative, IsFeminine: false, IsName: true))
            : null;
    }

    private RussianPhrase Person(string text, SentenceWord[] words, IReadOnlyList<PhraseMatch<PersonName>> matches, int i)
    {
        var match = matches[0];
        var name = matches.FirstOrDefault(candidate => !candidate.Value.IsTitle, match);
        var reference = name.Value.IsTitle
            ? new SpeakerReference(ReferenceKind.Title, Candidates: matches.SelectMany(candidate => (string[])[candidate.Value.Id, .. _people.Namesakes(candidate.Value.Id, words[candidate.End - 1].Folded)]).Distinct(StringComparer.Ordinal).ToArray())
            : new SpeakerReference(ReferenceKind.Person, name.Value.Id);
        var isBase = (name.Value.IsTitle ? match.IsHeadBaseForm : match.IsBaseForm) || (!name.Value.IsTitle && Enumerable.Range(i, match.End - i).All(at => _people.IsNameWord(name.Value.Id, words[at].Folded)));
        var isFeminine = !name.Value.IsTitle && isBase && words[match.End - 1].Folded is [.., 'а' or 'я'] or [.., 'к', 'о'];
        var head = i;
        if (!name.Value.IsTitle)
        {
            while (head > 0 && _people.IsGivenName(name.Value.Id, words[head - 1]))
            {
                head--;
                isBase &= _people.IsNameWord(name.Value.Id, words[head].Folded);
            }

            while (head > 1 && words[head - 1].Is('.') && words[head - 2].IsWord && words[head - 2].Folded.Length == 1)
            {
                head -= 2;
            }
        }

        var role = isBase ? RussianCase.Nominative : EndsInstrumental(words[head].Folded, isPlural: false) || EndsInstrumental(words[match.End - 1].Folded, isPlural: false) ? RussianCase.Instrumental : RussianCase.Other;
        var phrase = new RussianPhrase(head, match.End, reference, role, isFeminine, IsName: !name.Value.IsTitle);
        return !name.Value.IsTitle && role == RussianCase.Nominative ? AfterPreposition(words, InTitle(words, phrase)) : AfterPreposition(words, phrase);
    }

    // An indeclinable name («Ван И») is in the case of the title or noun before it.
    private static RussianPhrase InTitle(SentenceWord[] words, RussianPhrase phrase)
    {
        var isIndeclinable = words[phrase.End - 1].Folded is [.., 'о' or 'у' or 'и' or 'ы' or 'е' or 'э' or 'ю'];
        for (var i = phrase.First - 1; i >= 0 && phrase.First - i <= LongestTitle && words[i].IsWord; i--)
        {
            foreach (var title in RussianGrammar.Titles)
            {
                var stem = title.Length > 5 ? title[..^1] : title;
                if (words[i].Folded == title)
                {
                    return AfterPreposition(words, phrase with { First = i });
                }

                if (isIndeclinable && words[i].Folded.StartsWith(title is "глава" ? "глав" : stem, StringComparison.Ordinal) && words[i].Folded.Length <= title.Length + 3)
                {
                    return phrase with { Case = EndsInstrumental(words[i].Folded, isPlural: false) ? RussianCase.Instrumental : RussianCase.Other, First = i };
                }
            }
        }

        if (!isIndeclinable || phrase.First == 0)
        {
            return phrase;
        }

        // After a noun an indeclinable name is a genitive: «слова Ван И».
        var before = words[phrase.First - 1];
        var mayBeSubject = !before.IsWord || RussianGrammar.Adverbs.Contains(before.Folded) || RussianGrammar.Coordinators.Contains(before.Folded)
            || RussianGrammar.Subordinators.Contains(before.Folded) || RussianVerbForms.Of(before.Folded) is not RussianVerbForm.None || RussianGrammar.Prepositions.Contains(before.Folded)
            || (phrase.End < words.Length && RussianVerbForms.Of(words[phrase.End].Folded) is RussianVerbForm.Singular);
        return mayBeSubject ? phrase : phrase with { Case = RussianCase.Other };
    }

    private static RussianPhrase AfterPreposition(SentenceWord[] words, RussianPhrase phrase) =>
        phrase.First > 0 && RussianGrammar.Prepositions.Contains(words[phrase.First - 1].Folded) ? phrase with { Case = RussianCase.Other } : phrase;

    // «китайская сторона», «российской стороной», «с китайской стороны», «с обеих сторон».
    private static RussianPhrase? Side(SentenceWord[] words, int i)
    {
        var isBoth = words[i].Folded is "обеих" or "обеими" or "обе" or "двух";
        if (i + 1 >= words.Length || !words[i + 1].Folded.StartsWith("сторон", StringComparison.Ordinal) || (!isBoth && !words[i].Folded.Contains("ск", StringComparison.Ordinal)))
        {
            // «С китайской – выражена»: the noun is left out the second time.
            var isElliptic = i > 0 && i + 1 < words.Length && words[i - 1].Folded is "с" or "со" && words[i + 1].IsDash && CountryOf(words[i].Folded) is not null;
            return isElliptic ? new RussianPhrase(i - 1, i + 1, new SpeakerReference(ReferenceKind.Side, CountryOf(words[i].Folded)!), RussianCase.Source, IsFeminine: true, IsName: false) : null;
        }

        var country = CountryOf(words[i].Folded);
        var reference = isBoth ? SpeakerReference.Both : country is not null ? new SpeakerReference(ReferenceKind.Side, country) : new SpeakerReference(ReferenceKind.Others);
        var noun = words[i + 1].Folded;
        var preposition = i > 0 ? words[i - 1].Folded : "";
        if (preposition is "с" or "со" && noun is "стороны" or "сторон")
        {
            return new RussianPhrase(i - 1, i + 2, reference, RussianCase.Source, IsFeminine: true, IsName: false);
        }

        var role = noun is "стороной" or "сторонами" ? RussianCase.Instrumental
            : noun == "сторона" || (noun == "стороны" && isBoth && words[i].Folded == "обе") ? RussianCase.Nominative : RussianCase.Other;
        return AfterPreposition(words, new RussianPhrase(i, i + 2, reference, role, IsFeminine: true, IsName: false));
    }

    private static string? CountryOf(string adjective)
    {
        foreach (var country in Country.All)
        {
            if (adjective.StartsWith(country.RussianAdjective, StringComparison.Ordinal))
            {
                return country.Code;
            }
        }

        return null;
    }

    // «Масуд Пезешкиан»: two to four capitalized words that nothing else explains.
    private RussianPhrase? Unlisted(string text, SentenceWord[] words, int i)
    {
        var end = i;
        while (end < words.Length && end - i < 4 && words[end].IsWord && words[end].IsCapitalized && !IsAcronym(text, words[end]) && !words[end].IsEnclosed && words[end].Folded.Length > 1)
        {
            end++;
        }

        var isInitial = i + 2 < words.Length && words[i].Folded.Length == 1 && words[i].IsCapitalized && words[i + 1].Is('.') && words[i + 2].IsWord && words[i + 2].IsCapitalized && words[i + 2].Folded.Length > 2;
        if (isInitial)
        {
            end = i + 3;
        }
        else if (end - i < 2 || (i == 0 && RussianGrammar.Adverbs.Contains(words[0].Folded)) || RussianGrammar.Prepositions.Contains(words[i].Folded))
        {
            return null;
        }

        if (HoldsKnownName(text, words, i, end))
        {
            return null;
        }

        for (var at = i; at < end; at++)
        {
            if (Array.Exists(NoNames, stem => words[at].Folded.StartsWith(stem, StringComparison.Ordinal)))
            {
                return null;
            }
        }

        // Written without the text, the name is filled in by the reader, which knows the spelling.
        return AfterPreposition(words, new RussianPhrase(i, end, new SpeakerReference(ReferenceKind.UnlistedName), RussianCase.Nominative, IsFeminine: words[end - 1].Folded is [.., 'а' or 'я'], IsName: true));
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

    private static bool EndsInstrumental(string word, bool isPlural) => isPlural
        ? word.EndsWith("ами", StringComparison.Ordinal) || word.EndsWith("ими", StringComparison.Ordinal) || word.EndsWith("ями", StringComparison.Ordinal)
        : word.EndsWith("ом", StringComparison.Ordinal) || word.EndsWith("ем", StringComparison.Ordinal) || word.EndsWith("ей", StringComparison.Ordinal) || word.EndsWith("ым", StringComparison.Ordinal) || word.EndsWith("им", StringComparison.Ordinal) || word.EndsWith("ой", StringComparison.Ordinal);

    // A title and the name after it are one phrase, whose case is the title's; two names joined by «и» are both leaders.
    private static void Append(SentenceWord[] words, List<RussianPhrase> result, RussianPhrase phrase)
    {
        if (result.Count > 0 && result[^1] is { Reference.Kind: ReferenceKind.Both, IsName: true } pair && pair.End >= phrase.First && phrase.IsName)
        {
            // «Владимир Путин и Председатель КНР Си Цзиньпин»: the second name follows its title.
            result[^1] = pair with { End = phrase.End };
            return;
        }

        if (result.Count > 0 && result[^1] is var last && last.Reference.IsPerson && phrase.Reference.IsPerson)
        {
            if (last.End >= phrase.First && !last.IsName && phrase.IsName)
            {
                // An unlisted name after a known person's title is that title's bearer only when the title is not his.
                result[^1] = phrase with { First = Math.Min(last.First, phrase.First), Case = last.Case == RussianCase.Nominative && phrase.Case != RussianCase.Instrumental ? phrase.Case : last.Case };
                return;
            }

            if (last.Case == RussianCase.Nominative && phrase.Case == RussianCase.Nominative && phrase.First == last.End + 1 && words[last.End].Folded == "и")
            {
                result[^1] = new RussianPhrase(last.First, phrase.End, SpeakerReference.Both, RussianCase.Nominative, IsFeminine: false, IsName: true);
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
        foreach (var sequence in expander.Expand(form))
        {
            _groups.Add(sequence, reference);
        }
    }
}
