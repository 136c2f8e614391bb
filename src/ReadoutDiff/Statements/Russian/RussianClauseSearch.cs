using ReadoutDiff.Model;
using ReadoutDiff.Statements.Acts;
using ReadoutDiff.Statements.Forms;
using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements.Russian;

/// <summary>The search for reporting clauses in one Russian sentence.</summary>
/// <remarks>
/// Before the first report every main part (between commas, not opened by a subordinator) is searched. What follows a
/// report is its content; there only a coordinate part with its own named subject and verb begins a new report.
/// </remarks>
internal sealed class RussianClauseSearch(string text, SentenceWord[] words, List<RussianPhrase> phrases, ActCatalog acts, RunningReport running)
{
    private const int LongestInversion = 4;
    private const int LongestSeparation = 6;

    private static readonly HashSet<string> NominalSources = new(StringComparer.Ordinal) { "словам", "мнению", "оценке", "убеждению", "выражению", "признанию", "оценкам", "утверждению", "заявлению" };

    // Passives that need two: «условлено», «выражен обоюдный настрой».
    private static readonly HashSet<string> Joint = new(StringComparer.Ordinal) { "условлено", "договорено", "решено", "согласовано", "согласованы" };
    private static readonly string[] Mutual = ["обоюдн", "взаимн"];

    private readonly List<ReportingClause> _found = [];
    private RussianPhrase? _main;

    /// <summary>Whether the sentence tells an event whose subject takes part in the meeting.</summary>
    public bool Narrates { get; private set; }

    /// <summary>Whether the sentence tells of the meeting itself in words that no speaker would use.</summary>
    public bool TellsCeremony => HasCeremony()
        && !Array.Exists(words, word => Array.Exists(RussianGrammar.SpokenPersons, stem => word.Folded == stem || (stem.Length > 3 && word.Folded.StartsWith(stem, StringComparison.Ordinal))) || word.Folded == "я");

    private bool HasCeremony()
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IsWord && acts.IsCeremonial(text, words, i) && RussianVerbForms.Of(words[i].Folded) is not RussianVerbForm.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reporting clauses in order.</summary>
    public IReadOnlyList<ReportingClause> Find()
    {
        var parts = Parts();
        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Before != ':' && Trailing(parts[i], isLast: i == parts.Count - 1))
            {
                return _found;
            }
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (_found.Count > 0)
            {
                Coordinate(parts, i);
            }
            else if (IsSubordinate(parts[i]))
            {
                Parenthesis(parts[i]);
            }
            else
            {
                Main(parts[i]);
            }
        }

        return _found;
    }

    private List<RussianPart> Parts()
    {
        var result = new List<RussianPart>();
        var first = 0;
        var mark = '\0';
        for (var i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && (!words[i].IsMark || words[i].IsEnclosed || !(words[i].IsDash || words[i].Is(',') || words[i].Is(':') || words[i].Is(';') || words[i].Is('(') || words[i].Is(')'))))
            {
                continue;
            }

            if (i > first)
            {
                result.Add(new RussianPart(first, i, mark));
            }

            mark = i < words.Length ? words[i].Folded[0] : '\0';
            first = i + 1;
        }

        return result;
    }

    private bool IsSubordinate(RussianPart part)
    {
        var first = part.First;
        if (words[first].Folded is "о" or "в" or "к" or "на" or "с" or "об" or "и" or "а" or "но" && first + 1 < part.End)
        {
            first++;
        }

        return RussianGrammar.Subordinators.Contains(words[first].Folded)
            || (words[first].Folded is "так" && first + 1 < part.End && words[first + 1].Folded == "как")
            || (words[first].Folded is "том" or "тем" or "тому" or "то" && part.Before != '\0' && first > part.First);
    }

    // «…, заявил Владимир Путин.», «…, сказал он, добавив …»: the other words are what was said, whatever their own subject.
    private bool Trailing(RussianPart part, bool isLast)
    {
        if (VerbAt(part.First) is not { IsSaying: true, Form: RussianVerbForm.Singular or RussianVerbForm.Feminine or RussianVerbForm.Plural } verb || !words[part.First].Folded.Contains('л', StringComparison.Ordinal)
            || SubjectAfter(part.First, part.End, verb.Form) is not { Reference.Kind: not ReferenceKind.Country } subject || (!isLast && subject.End < part.End))
        {
            return false;
        }

        Add(part, subject, verb);
        return true;
    }

    // «как отметил Владимир Путин», «по словам Си Цзиньпина» set into a sentence.
    private void Parenthesis(RussianPart part)
    {
        if (words[part.First].Folded != "как")
        {
            return;
        }

        for (var i = part.First + 1; i < part.End; i++)
        {
            if (VerbAt(i) is { } verb && verb.Form is not RussianVerbForm.Passive && SubjectAfter(i, part.End, verb.Form) is { } subject)
            {
                Add(part, subject, verb);
                return;
            }
        }
    }

    private void Main(RussianPart part)
    {
        var seenVerb = false;
        var mainInPart = false;
        for (var i = part.First; i < part.End; i++)
        {
            if (words[i].IsEnclosed)
            {
                continue;
            }

            if (PhraseAt(i) is { } phrase)
            {
                if (phrase.Case == RussianCase.Nominative && !mainInPart && (!seenVerb || _main is null) && MayBeSubject(phrase, part, seenVerb))
                {
                    _main = phrase;
                    mainInPart = true;
                }

                if (seenVerb && phrase.Reference.Kind is not ReferenceKind.Country && phrase.Case == RussianCase.Nominative)
                {
                    Narrates |= _main is { } subject && subject.First == phrase.First && !running.IsPerson;
                }

                i = phrase.End - 1;
                continue;
            }

            if (NominalSource(part, i))
            {
                return;
            }

            if (acts.IsNarrated(text, words, i) && RussianVerbForms.Of(words[i].Folded) is not RussianVerbForm.None)
            {
                seenVerb = true;
                Narrates |= (_main is { Reference.Kind: not (ReferenceKind.Country or ReferenceKind.Side) } || RussianVerbForms.Of(words[i].Folded) is RussianVerbForm.Passive or RussianVerbForm.Feminine or RussianVerbForm.Plural)
                    && (!running.IsPerson || !running.FillsParagraph || acts.IsCeremonial(text, words, i));
                continue;
            }

            if (VerbAt(i) is { } verb && Report(part, i, verb))
            {
                return;
            }
        }
    }

    private bool MayBeSubject(RussianPhrase phrase, RussianPart part, bool seenVerb)
    {
        if (phrase.Reference.Kind is ReferenceKind.Country or ReferenceKind.UnlistedName or ReferenceKind.Others)
        {
            // «посетить Китай» has the same form as a subject; a subject country heads its clause.
            return !seenVerb && (phrase.First == part.First || words[phrase.First - 1].IsWord && RussianGrammar.Adverbs.Contains(words[phrase.First - 1].Folded) || IsLead(part, phrase.First));
        }

        return true;
    }

    private bool IsLead(RussianPart part, int end) => RussianGrammar.Prepositions.Contains(words[part.First].Folded) && !Enumerable.Range(part.First, end - part.First).Any(i => VerbAt(i) is not null);

    private bool Report(RussianPart part, int at, RussianVerb verb)
    {
        if (verb.Form == RussianVerbForm.Passive)
        {
            var isJoint = Joint.Contains(words[at].Folded) || words[at].Folded.StartsWith("достигнут", StringComparison.Ordinal) || Enumerable.Range(part.First, part.End - part.First).Any(i => Array.Exists(Mutual, stem => words[i].Folded.StartsWith(stem, StringComparison.Ordinal)));
            var agent = Agent(part, at) ?? new RussianPhrase(at, at + 1, isJoint ? SpeakerReference.Both : SpeakerReference.Narrator, RussianCase.Other, false, false);
            Add(part, agent, verb);
            return true;
        }

        if (_main is { } main && main.Agrees(verb.Form) && IsAllowed(main, verb))
        {
            Add(part, main, verb);
            return true;
        }

        if (verb.Form == RussianVerbForm.Gerund)
        {
            return false;
        }

        // What looked like the subject may be a genitive; another phrase before the verb may agree with it.
        if (phrases.FindLast(phrase => phrase.First >= part.First && phrase.End <= at && phrase.Reference.IsPerson && phrase.IsName && phrase.Agrees(verb.Form)) is { End: > 0 } other && IsAllowed(other, verb))
        {
            Add(part, other, verb);
            return true;
        }

        if (SubjectAfter(at, part.End, verb.Form) is { } after && IsAllowed(after, verb))
        {
            Add(part, after, verb);
            return true;
        }

        if (_main is null or { Reference.Kind: ReferenceKind.Country } && part.First == 0 && verb.Form == RussianVerbForm.Plural && verb.IsSaying && words[0].Folded == "в" && at <= LongestSeparation && Institution(at) is { } institution)
        {
            Add(part, institution, verb);
            return true;
        }

        if (_main is null && part.First == 0 && IsBareOpening(at))
        {
            var reference = verb.Form == RussianVerbForm.Plural ? SpeakerReference.Both : new SpeakerReference(verb.Form == RussianVerbForm.Feminine ? ReferenceKind.She : ReferenceKind.He);
            if (verb.Form == RussianVerbForm.Plural ? !running.IsPerson || !running.FillsParagraph : running.IsPerson && verb.Form != RussianVerbForm.Neuter)
            {
                Add(part, new RussianPhrase(at, at + 1, reference, RussianCase.Nominative, false, false), verb);
                return true;
            }
        }

        return false;
    }

    // «В МИД КНР отметили», «в Кремле сообщили»: an institution speaks for its country.
    private RussianPhrase? Institution(int verb)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.First > 0 && phrase.End <= verb && phrase.Reference.Kind == ReferenceKind.Country)
            {
                return phrase with { First = 0, End = verb, Reference = new SpeakerReference(ReferenceKind.Side, phrase.Reference.Id) };
            }
        }

        return null;
    }

    // «Договорились продолжить контакты»: nobody is named, the verb opens the sentence.
    private bool IsBareOpening(int at) => Enumerable.Range(0, at).All(i => words[i].IsMark || RussianGrammar.Adverbs.Contains(words[i].Folded));

    private RussianPhrase? Agent(RussianPart part, int at)
    {
        RussianPhrase? best = null;
        foreach (var phrase in phrases)
        {
            var isNear = phrase.First >= part.First && phrase.First < part.End;
            var isAgent = phrase.Case == RussianCase.Source || (phrase.Case == RussianCase.Instrumental && Math.Abs(phrase.First - at) <= LongestSeparation);
            if (isAgent && (isNear || (phrase.Case == RussianCase.Source && phrase.End <= part.First)))
            {
                best = best is null || phrase.Case == RussianCase.Source ? phrase : best;
            }
        }

        return best;
    }

    private RussianPhrase? SubjectAfter(int verb, int end, RussianVerbForm form)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.First > verb && phrase.First < end && phrase.First - verb <= LongestInversion)
            {
                return phrase.Agrees(form) && phrase.Reference.Kind is not ReferenceKind.Others ? phrase : null;
            }
        }

        return null;
    }

    // In a speech that runs on, countries and sides are what is spoken of.
    private bool IsAllowed(RussianPhrase subject, RussianVerb verb)
    {
        if (NarratedActs.IsTalk(verb.Act.Id) && !subject.Reference.IsPlural)
        {
            return false;
        }

        if (!running.FillsParagraph || !running.IsPerson)
        {
            return subject.Reference.Kind is not ReferenceKind.Others && (subject.Reference.Kind is not ReferenceKind.Country || verb.IsSaying);
        }

        return subject.Reference.Kind switch
        {
            ReferenceKind.Country or ReferenceKind.Others => false,
            ReferenceKind.Side => verb.IsSaying && running.Country.Length > 0 && running.Country != subject.Reference.Id,
            ReferenceKind.Both or ReferenceKind.They => verb.IsSaying,
            ReferenceKind.He or ReferenceKind.She => true,
            _ => !verb.IsPresent,
        };
    }

    private bool NominalSource(RussianPart part, int i)
    {
        if (words[i].Folded == "по" && i + 2 < part.End && words[i + 1].Folded is "его" or "ее" && NominalSources.Contains(words[i + 2].Folded) && running.IsPerson)
        {
            var reference = new SpeakerReference(words[i + 1].Folded == "ее" ? ReferenceKind.She : ReferenceKind.He);
            Add(part, new RussianPhrase(i, i + 3, reference, RussianCase.Other, false, false), new RussianVerb(RussianVerbForm.Singular, new SpeechAct("say", 2), IsSaying: true));
            return true;
        }

        var isSource = (words[i].Folded == "по" && i + 1 < part.End && NominalSources.Contains(words[i + 1].Folded)) || words[i].Folded == "согласно";
        if (!isSource)
        {
            return false;
        }

        var from = words[i].Folded == "по" ? i + 2 : i + 1;
        foreach (var phrase in phrases)
        {
            if (phrase.First >= from && phrase.First <= from + 2 && phrase.Reference.Kind is not (ReferenceKind.Country or ReferenceKind.Others))
            {
                Add(part, phrase, new RussianVerb(RussianVerbForm.Singular, acts.At(text, words, i) ?? new SpeechAct("say", 2), IsSaying: true));
                return true;
            }
        }

        // «по словам пресс-секретаря»: whoever has just spoken, unless several are meant.
        if (words[i].Folded == "по" && from < part.End && words[from].IsWord && running.IsPerson && !words[from].IsCapitalized && words[from].Folded is not ([.., 'о' or 'е', 'в'] or [.., 'е', 'й'] or [.., 'ы' or 'и', 'х']))
        {
            Add(part, new RussianPhrase(from, from + 1, new SpeakerReference(ReferenceKind.He), RussianCase.Other, false, false), new RussianVerb(RussianVerbForm.Singular, new SpeechAct("say", 2), IsSaying: true));
            return true;
        }

        return false;
    }

    private void Coordinate(List<RussianPart> parts, int index)
    {
        var part = parts[index];
        if (part.Before == ':')
        {
            return;
        }

        var at = part.First;
        while (at < part.End && PhraseAt(at) is null && RussianGrammar.Coordinators.Contains(words[at].Folded))
        {
            at++;
        }

        if (at >= part.End || IsSubordinate(part) && words[part.First].Folded is not ("а" or "и" or "но") || PhraseAt(at) is not { } phrase)
        {
            return;
        }

        var conjunction = at > part.First ? words[part.First].Folded : "";
        if (phrase.Case == RussianCase.Source)
        {
            for (var i = phrase.End; i < part.End; i++)
            {
                if (VerbAt(i) is { Form: RussianVerbForm.Passive } passive)
                {
                    Add(part, phrase, passive);
                    return;
                }
            }

            return;
        }

        var isContrast = conjunction is "а" or "но" or "однако" or "тогда" or "в" or "со" or "при" or "затем" or "одновременно" or "после";
        var mayLead = phrase.Reference.IsPerson ? isContrast || phrase.IsName : isContrast && phrase.Reference.Kind is ReferenceKind.Side or ReferenceKind.Both;
        if (phrase.Case != RussianCase.Nominative || !mayLead)
        {
            return;
        }

        for (var next = index; next < parts.Count && next <= index + 2; next++)
        {
            var from = next == index ? phrase.End : parts[next].First;
            for (var i = from; i < parts[next].End && i - from <= LongestInversion; i++)
            {
                if (VerbAt(i) is { } verb && verb.Form is not (RussianVerbForm.Passive or RussianVerbForm.Gerund) && phrase.Agrees(verb.Form))
                {
                    Add(part, phrase, verb);
                    return;
                }
            }

            if (next == index && parts[next].End > phrase.End + 1)
            {
                return;
            }
        }
    }

    private void Add(RussianPart part, RussianPhrase subject, RussianVerb verb)
    {
        var span = new TextSpan(words[subject.First].Span.Start, words[Math.Min(subject.End, words.Length) - 1].Span.End);
        var reference = subject.Reference.Kind == ReferenceKind.UnlistedName ? subject.Reference with { Id = span.Of(text) } : subject.Reference;
        var start = _found.Count == 0 ? words[0].Span.Start : words[part.First].Span.Start;
        _found.Add(new ReportingClause(start, reference, span, verb.Act, verb.IsSaying, subject.IsFeminine || verb.Form == RussianVerbForm.Feminine));
    }

    private RussianPhrase? PhraseAt(int index)
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

    private RussianVerb? VerbAt(int index)
    {
        if (!words[index].IsWord || words[index].IsEnclosed)
        {
            return null;
        }

        // Few words begin an act, while a verb's form has many endings to be looked for.
        if (acts.At(text, words, index) is not { } act || acts.IsNarrated(text, words, index)
            || RussianVerbForms.Of(words[index].Folded) is var form && form is RussianVerbForm.None)
        {
            return null;
        }

        var isPresent = words[index].Folded is [.., 'е' or 'и' or 'у' or 'ю' or 'я' or 'а', 'т'];
        return new RussianVerb(form, act, acts.IsSaying(text, words, index), isPresent);
    }
}
