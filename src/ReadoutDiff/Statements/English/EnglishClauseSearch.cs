using ReadoutDiff.Model;
using ReadoutDiff.Statements.Acts;
using ReadoutDiff.Statements.Forms;
using ReadoutDiff.Statements.People;
using ReadoutDiff.Text;

namespace ReadoutDiff.Statements.English;

/// <summary>The search for reporting clauses in one English sentence.</summary>
/// <remarks>
/// Before the first report every main part is searched; a later part with its own subject and verb (“…, Putin noted”)
/// is taken as well as the first. What follows a report is its content; there only a coordinate part with its own named
/// subject and verb begins a new report.
/// </remarks>
internal sealed class EnglishClauseSearch(string text, SentenceWord[] words, List<EnglishPhrase> phrases, ActCatalog acts, RunningReport running)
{
    private const int LongestReach = 8;

    private static readonly string[] Joint = ["agree", "decid", "reach"];

    private readonly List<ReportingClause> _found = [];
    private EnglishPhrase? _main;
    private bool _mainInPart;

    /// <summary>Whether the sentence tells an event whose subject takes part in the meeting.</summary>
    public bool Narrates { get; private set; }

    /// <summary>Whether the sentence tells of the meeting itself in words that no speaker would use.</summary>
    public bool TellsCeremony =>
        Enumerable.Range(0, words.Length).Any(i => words[i].IsWord && FormAt(i) is EnglishVerbForm.Past or EnglishVerbForm.Passive && acts.IsCeremonial(text, words, i))
        && !Array.Exists(words, word => EnglishGrammar.SpokenPersons.Contains(word.Folded));

    /// <summary>The reporting clauses in order.</summary>
    public IReadOnlyList<ReportingClause> Find()
    {
        var parts = Parts();
        if (Trailing(parts))
        {
            return _found;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            _mainInPart = false;
            if (_found.Count > 0)
            {
                Coordinate(parts, i);
            }
            else if (!IsSubordinate(parts[i]))
            {
                Main(parts[i]);
            }
        }

        return _found;
    }

    // “…, Putin said at the talks.”: the words before are what was said, whatever their own subject.
    private bool Trailing(List<EnglishPart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            // “…, said Wang, who …”
            if (parts[i].Before != ':' && VerbAt(parts[i].First) is { IsSaying: true, Form: EnglishVerbForm.Past } inverted
                && phrases.Find(phrase => phrase.First == parts[i].First + 1) is { IsSubject: true } subject && subject.End == parts[i].End)
            {
                Add(parts[i], subject, inverted);
                return true;
            }
        }

        var last = parts.Count - 1;
        while (last > 1 && FormAt(parts[last].First) == EnglishVerbForm.Gerund)
        {
            last--;
        }

        if (last < 1 || parts[last].Before == ':' || PhraseAt(parts[last].First) is not { IsSubject: true, Reference.Kind: not (ReferenceKind.Country or ReferenceKind.Others) } phrase)
        {
            return false;
        }

        for (var i = phrase.End; i < parts[last].End && i <= phrase.End + 1; i++)
        {
            if (VerbAt(i) is { IsSaying: true, Form: EnglishVerbForm.Past } verb)
            {
                var isShort = i + 1 >= parts[last].End || !words[i + 1].IsWord || EnglishGrammar.Prepositions.Contains(words[i + 1].Folded) || words[i + 1].Folded is "here" or "today" or "earlier" or "later" or "again" or "reporters";
                var isReported = Enumerable.Range(0, parts[last].First).Any(at => EnglishGrammar.Be.Contains(words[at].Folded) || FormAt(at) is EnglishVerbForm.Past or EnglishVerbForm.Singular or EnglishVerbForm.Base);
                if (isShort && isReported && !IsSubordinate(parts[0]))
                {
                    Add(parts[last], phrase, verb);
                    return true;
                }
            }
        }

        return false;
    }

    private List<EnglishPart> Parts()
    {
        var result = new List<EnglishPart>();
        var first = 0;
        var mark = '\0';
        for (var i = 0; i <= words.Length; i++)
        {
            var isMark = i == words.Length || (words[i].IsMark && !words[i].IsEnclosed && (words[i].IsDash || words[i].Is(',') || words[i].Is(':') || words[i].Is(';') || words[i].Is('(') || words[i].Is(')')));
            var endsQuotation = i > first && i < words.Length && words[i].IsMark && !words[i].IsEnclosed && words[i - 1].IsEnclosed && words[i - 1].IsMark;
            isMark |= endsQuotation;
            var isContrast = i < words.Length && words[i].Folded is "while" or "whereas" && !words[i].IsEnclosed && i > first;
            if (!isMark && !isContrast)
            {
                continue;
            }

            if (i > first)
            {
                result.Add(new EnglishPart(first, i, mark));
            }

            mark = isMark && i < words.Length ? words[i].Folded[0] : '\0';
            first = isMark ? i + 1 : i;
        }

        return result;
    }

    private bool IsSubordinate(EnglishPart part)
    {
        var word = words[part.First].Folded;
        if (word == "as")
        {
            // “As Putin noted, …” reports; “as well as …” does not.
            return !phrases.Exists(phrase => phrase.First == part.First + 1 && phrase.IsSubject);
        }

        return EnglishGrammar.Subordinators.Contains(word) || (word is "in" or "of" or "to" && part.First + 1 < part.End && words[part.First + 1].Folded == "which");
    }

    private void Main(EnglishPart part)
    {
        var seenVerb = false;
        for (var i = part.First; i < part.End; i++)
        {
            if (words[i].IsEnclosed)
            {
                continue;
            }

            if (NominalSource(part, i))
            {
                return;
            }

            if (PhraseAt(i) is { } phrase)
            {
                if (phrase.IsSubject && !seenVerb && !_mainInPart && MayBeSubject(phrase, part))
                {
                    _main = phrase;
                    _mainInPart = true;
                }

                i = phrase.End - 1;
                continue;
            }

            if (VerbAt(i) is { } verb && Report(part, i, verb))
            {
                return;
            }

            if (!words[i].IsWord)
            {
                continue;
            }

            if (FormAt(i) is not (EnglishVerbForm.None or EnglishVerbForm.Base or EnglishVerbForm.Singular))
            {
                Narrates |= acts.IsNarrated(text, words, i) && _main is { Reference.Kind: not (ReferenceKind.Country or ReferenceKind.Side) } main && _mainInPart
                    && (!running.IsPerson || (acts.IsCeremonial(text, words, i) && main.First == part.First && part.Before == '\0'));
                seenVerb = true;
            }
            else if (EnglishGrammar.Be.Contains(words[i].Folded) || words[i].Folded is "will" or "should" or "must" or "can" or "need" or "needs" or "has" or "have" or "had" or "would" or "may")
            {
                seenVerb = true;
            }
        }
    }

    private bool MayBeSubject(EnglishPhrase phrase, EnglishPart part)
    {
        if (phrase.First == part.First)
        {
            return true;
        }

        // A subject stands at the head of its part, after conjunctions, adverbs or a leading phrase.
        var before = words[phrase.First - 1];
        return EnglishGrammar.Coordinators.Contains(before.Folded) || EnglishGrammar.Adverbs.Contains(before.Folded) || before.Folded is "as" or "after" or "before" or "that" or "today" || before.Folded.EndsWith("ly", StringComparison.Ordinal)
            || before.Kind == TokenKind.Number || (EnglishGrammar.Prepositions.Contains(words[part.First].Folded) && phrase.Reference.Kind is not ReferenceKind.Country);
    }

    private bool Report(EnglishPart part, int at, EnglishVerb verb)
    {
        if (verb.Form == EnglishVerbForm.Passive)
        {
            return Passive(part, at, verb);
        }

        if (_main is { } main && main.Agrees(verb.Form) && IsAllowed(main, verb) && Reaches(main, part, at, verb.Form))
        {
            Add(part, main, verb);
            return true;
        }

        // “…,” said Putin.
        if (at == part.First && verb.IsSaying && verb.Form is EnglishVerbForm.Past or EnglishVerbForm.Singular && phrases.Find(phrase => phrase.First == at + 1 || (phrase.First == at + 2 && words[at + 1].Folded is "the")) is { IsSubject: true } after)
        {
            Add(part, after, verb);
            return true;
        }

        return false;
    }

    private bool Passive(EnglishPart part, int at, EnglishVerb verb)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.IsAgent && phrase.First > at && phrase.First - at <= 4)
            {
                Add(part, phrase, verb);
                return true;
            }
        }

        if (_main is { } main && main.Reference.Kind != ReferenceKind.Country)
        {
            return false;
        }

        Add(part, new EnglishPhrase(at, at + 1, Array.Exists(Joint, word => words[at].Folded.StartsWith(word, StringComparison.Ordinal)) || Enumerable.Range(part.First, at - part.First).Any(i => words[i].Folded is "mutual" or "shared") ? SpeakerReference.Both : SpeakerReference.Narrator, false, false, false), verb);
        return true;
    }

    // Whether nothing stands between subject and verb that would have its own verb.
    private bool Reaches(EnglishPhrase subject, EnglishPart part, int at, EnglishVerbForm form)
    {
        var previous = at > 0 ? words[at - 1] : default;
        if (form == EnglishVerbForm.Gerund)
        {
            return at == part.First || previous.Folded is "while" or "also" or "and" or "thus" || (at == part.First + 1 && previous.Folded.EndsWith("ly", StringComparison.Ordinal));
        }

        var from = subject.First >= part.First ? subject.End : part.First;
        var isLight = true;
        for (var i = from; i < at; i++)
        {
            isLight &= !words[i].IsWord || EnglishGrammar.Adverbs.Contains(words[i].Folded) || words[i].Folded.EndsWith("ly", StringComparison.Ordinal);
        }


        var conjunction = at - 1;
        while (conjunction > from && (words[conjunction].Folded.EndsWith("ly", StringComparison.Ordinal) || words[conjunction].Folded is "also"))
        {
            conjunction--;
        }

        previous = conjunction >= 0 ? words[conjunction] : previous;
        if (isLight || (previous.Folded is "and" or "also" or "then" or "but" && form != EnglishVerbForm.Base))
        {
            return true;
        }

        // “Putin on behalf of the Russian people congratulated …”
        return form == EnglishVerbForm.Past && from < at && EnglishGrammar.Prepositions.Contains(words[from].Folded) && words[at].Folded.EndsWith("ed", StringComparison.Ordinal)
            && !phrases.Exists(phrase => phrase.First >= from && phrase.End <= at && phrase.IsSubject) && !EnglishGrammar.Prepositions.Contains(previous.Folded) && previous.Folded is not ("the" or "a" or "an");
    }

    // In a speech that runs on, countries and sides are what is spoken of.
    private bool IsAllowed(EnglishPhrase subject, EnglishVerb verb)
    {
        if (NarratedActs.IsTalk(verb.Act.Id) && !subject.Reference.IsPlural)
        {
            return false;
        }

        if (!running.FillsParagraph || !running.IsPerson)
        {
            return subject.Reference.Kind is not (ReferenceKind.Country or ReferenceKind.Others) || (verb.IsSaying && !running.IsActive);
        }

        return subject.Reference.Kind switch
        {
            ReferenceKind.Country or ReferenceKind.Others => false,
            ReferenceKind.Side => verb.IsSaying && running.Country.Length > 0 && running.Country != subject.Reference.Id,
            ReferenceKind.Both or ReferenceKind.They => verb.IsSaying && verb.Form == EnglishVerbForm.Past,
            ReferenceKind.He or ReferenceKind.She => true,
            _ => verb.Form != EnglishVerbForm.Singular,
        };
    }

    private bool NominalSource(EnglishPart part, int i)
    {
        var isAccording = words[i].Folded == "according" && i + 1 < part.End && words[i + 1].Folded == "to";
        if (isAccording && i + 2 < part.End && words[i + 2].Folded is "him" or "her" && running.IsPerson)
        {
            var reference = new SpeakerReference(words[i + 2].Folded == "her" ? ReferenceKind.She : ReferenceKind.He);
            Add(part, new EnglishPhrase(i, i + 3, reference, false, false, false), new EnglishVerb(EnglishVerbForm.Past, acts.At(text, words, i) ?? new SpeechAct("say", 2), IsSaying: true));
            return true;
        }

        var isView = words[i].Folded == "in" && i == part.First;
        foreach (var phrase in phrases)
        {
            var stands = isAccording ? phrase.First is var first && first >= i + 2 && first <= i + 3
                : isView && phrase.First == i + 1 && phrase.End < part.End && words[phrase.End].Folded is "view" or "opinion" or "words";
            if (stands && phrase.Reference.Kind is not (ReferenceKind.Country or ReferenceKind.Others))
            {
                Add(part, phrase, new EnglishVerb(EnglishVerbForm.Past, acts.At(text, words, i) ?? new SpeechAct("say", 2), IsSaying: true));
                return true;
            }
        }

        return false;
    }

    private void Coordinate(List<EnglishPart> parts, int index)
    {
        var part = parts[index];
        if (part.Before == ':')
        {
            return;
        }

        var at = part.First;
        while (at < part.End && PhraseAt(at) is null && EnglishGrammar.Coordinators.Contains(words[at].Folded))
        {
            at++;
        }

        if (at >= part.End || PhraseAt(at) is not { IsSubject: true } phrase)
        {
            return;
        }

        var conjunction = at > part.First ? words[part.First].Folded : "";
        var isContrast = EnglishGrammar.Contrasts.Contains(conjunction);
        var mayLead = phrase.Reference.IsPerson ? isContrast || (conjunction.Length > 0 && (phrase.IsName || words[at - 1].Folded is "his" or "her")) : isContrast && phrase.Reference.Kind is ReferenceKind.Side;
        if (!mayLead)
        {
            return;
        }

        for (var next = index; next < parts.Count && next <= index + 2; next++)
        {
            var from = next == index ? phrase.End : parts[next].First;
            for (var i = from; i < parts[next].End; i++)
            {
                if (VerbAt(i) is { Form: EnglishVerbForm.Past or EnglishVerbForm.Singular } verb && phrase.Agrees(verb.Form))
                {
                    Add(part, phrase, verb);
                    return;
                }

                if (words[i].IsWord && !EnglishGrammar.Adverbs.Contains(words[i].Folded) && !words[i].Folded.EndsWith("ly", StringComparison.Ordinal))
                {
                    break;
                }
            }

            if (next == index && parts[next].End > phrase.End + 1)
            {
                return;
            }
        }
    }

    private void Add(EnglishPart part, EnglishPhrase subject, EnglishVerb verb)
    {
        var span = new TextSpan(words[subject.First].Span.Start, words[Math.Min(subject.End, words.Length) - 1].Span.End);
        var reference = subject.Reference;
        if (reference.Kind == ReferenceKind.UnlistedName)
        {
            var name = subject.First;
            while (name < subject.End - 1 && EnglishGrammar.Titles.Contains(words[name].Folded))
            {
                name++;
            }

            reference = reference with { Id = text[words[name].Span.Start..span.End] };
        }

        var start = _found.Count == 0 ? words[0].Span.Start : words[part.First].Span.Start;
        _found.Add(new ReportingClause(start, reference, span, verb.Act, verb.IsSaying, reference.Kind == ReferenceKind.She));
    }

    private EnglishPhrase? PhraseAt(int index)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.First == index)
            {
                return phrase;
            }
        }

        return null;
    }

    private EnglishVerb? VerbAt(int index)
    {
        if (!words[index].IsWord || words[index].IsEnclosed)
        {
            return null;
        }

        var form = FormAt(index);
        if (form == EnglishVerbForm.Passive && words[index].Folded == "reached" && Array.Exists(words, word => word.Folded is "agreement" or "agreements" or "understanding" or "consensus"))
        {
            return new EnglishVerb(form, acts.At(text, words, index) ?? new SpeechAct("agree", 4), IsSaying: true);
        }

        if (form is EnglishVerbForm.None || !MayReport(form, index) || acts.IsNarrated(text, words, index) || acts.At(text, words, index) is not { } act)
        {
            return null;
        }

        return new EnglishVerb(form, act, acts.IsSaying(text, words, index));
    }

    // Nouns look like present forms: those are asked of the lexicon only near a subject that they may follow.
    private bool MayReport(EnglishVerbForm form, int index)
    {
        if (form is not (EnglishVerbForm.Base or EnglishVerbForm.Singular))
        {
            return true;
        }

        foreach (var phrase in phrases)
        {
            if (phrase.End <= index && index - phrase.End <= LongestReach && phrase.Agrees(form))
            {
                return true;
            }
        }

        return false;
    }

    private EnglishVerbForm FormAt(int index)
    {
        var word = words[index].Folded;
        var before = index - 1;
        while (before > 0 && (words[before].Folded.EndsWith("ly", StringComparison.Ordinal) || words[before].Folded is "also" or "not" or "very" or "deeply" or "again"))
        {
            before--;
        }

        var auxiliary = before >= 0 ? words[before].Folded : "";
        var isAfterBe = EnglishGrammar.Be.Contains(auxiliary);
        if (EnglishGrammar.Predicates.Contains(word) && (isAfterBe || auxiliary is "stand" or "stands" or "stood"))
        {
            return EnglishVerbForm.Past;
        }

        if (EnglishGrammar.Predicates.Contains(word) && !word.EndsWith("ed", StringComparison.Ordinal))
        {
            return EnglishVerbForm.None;
        }

        if (EnglishGrammar.Be.Contains(word))
        {
            return EnglishVerbForm.None;
        }

        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5)
        {
            return isAfterBe ? EnglishVerbForm.None : EnglishVerbForm.Gerund;
        }

        if (word.EndsWith("ed", StringComparison.Ordinal) || EnglishLemmas.IsPast(word))
        {
            return isAfterBe ? EnglishVerbForm.Passive : EnglishVerbForm.Past;
        }

        if (auxiliary is "will" or "would" or "should" or "must" or "can" or "could" or "may" or "to" or "need" or "shall" or "might" or "the" or "a" or "an" or "of")
        {
            return EnglishVerbForm.None;
        }

        return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? EnglishVerbForm.Singular : EnglishVerbForm.Base;
    }
}
