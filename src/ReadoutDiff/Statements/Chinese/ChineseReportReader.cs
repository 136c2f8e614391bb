using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Acts;
using ReadoutDiff.Statements.People;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements.Chinese;

/// <summary>Finds reporting clauses in Chinese: a subject at the head of a comma clause, and the verb it governs.</summary>
internal sealed class ChineseReportReader(ILexicon lexicon) : IReportReader
{
    private const int LongestAttendance = 120;

    private static readonly string[] JointVerbs = ["一致", "同意", "认为", "强调", "表示", "商定", "重申", "决定", "指出", "约定", "呼吁", "宣布", "声明", "谴责", "主张"];
    // What is said of obligations, countries and ourselves is speech, even where a new paragraph does not name its speaker.
    private static readonly System.Buffers.SearchValues<char> ContentMarks = System.Buffers.SearchValues.Create("要应须愿我");

    private static readonly string[] FirstPersons = ["我们", "我", "我国"];

    private readonly HanSubjects _subjects = new(lexicon);
    private readonly HanVerbs _verbs = new(lexicon);

    /// <inheritdoc/>
    public SentenceReading Read(string text, TextSpan sentence, Enclosures enclosures, RunningReport running)
    {
        var line = new HanLine(text, sentence, enclosures);
        var clauses = line.Clauses();
        var found = new List<ReportingClause>();
        HanSubject? pending = null;
        var pendingIsNarrated = false;
        for (var i = 0; i < clauses.Count; i++)
        {
            var (start, end) = clauses[i];
            var subject = _subjects.At(line, start, end);
            var verb = subject is { } known ? _verbs.After(line, known.End, end) : HanVerb.None;
            if ((subject is null || (subject.Value.Reference.Kind is ReferenceKind.Country or ReferenceKind.Title && verb.Kind == HanVerbKind.None)) && Unlisted(line, start, end, i == 0 || !running.IsActive) is { } unlisted)
            {
                (subject, verb) = unlisted;
            }

            if (subject is { } own)
            {
                if (Accepts(line, own, verb, running, found, i))
                {
                    Add(found, sentence, line, own, verb, i == 0 || IsLeadOnly(line, clauses, i, found, running) ? sentence.Start : sentence.Start + start);
                    pending = own;
                }
                else if (found.Count == 0 && pending is null && (verb.Kind != HanVerbKind.None || EndsBare(own, end) || (!running.IsPerson && own.Reference.IsPerson)))
                {
                    pending = own;
                    pendingIsNarrated = verb.Kind == HanVerbKind.Narrated && !IsContent(line, own, running);
                }
            }
            else if (found.Count == 0 && pending is { } waiting && _verbs.AtStart(line, start, end) is { Kind: not (HanVerbKind.None or HanVerbKind.Narrated) } further
                && (further.Kind == HanVerbKind.Saying || pendingIsNarrated) && Accepts(line, waiting, further, running, found, 0))
            {
                Add(found, sentence, line, waiting, further, sentence.Start);
            }
        }

        var isNarration = found.Count == 0 && IsNarration(line, pendingIsNarrated, running);
        var isContent = found.Count == 0 && !isNarration && running.PreviousCountry.Length > 0 && pending is not { Reference.Kind: not (ReferenceKind.Side or ReferenceKind.Country) }
            && (pending?.Reference.Id == running.PreviousCountry || line.Text.AsSpan().ContainsAny(ContentMarks));
        return new SentenceReading(found, isNarration, Continues: false, IsListItem(line) || isContent, Array.Exists(HanGrammar.NarrativeOpenings, word => line.Has(0, word)), isNarration && !line.Text.AsSpan().ContainsAny("我您你"));
    }

    /// <inheritdoc/>
    public SpeakerReference? Label(string text, TextSpan label, bool isTranscript)
    {
        var line = new HanLine(text, label, null);
        var words = line.Text.Trim();
        if (words is "记者" or "问" or "主持人" or "提问" or "记者提问" or "记者问")
        {
            return new SpeakerReference(ReferenceKind.Others);
        }

        if (words == "答")
        {
            return new SpeakerReference(ReferenceKind.He);
        }

        var end = line.Text.TrimEnd().Length;
        if (_subjects.At(line, 0, end) is { Reference.IsPerson: true } subject && subject.End == end && subject.Start == 0)
        {
            return subject.Reference;
        }

        var isName = isTranscript && words.Length is > 0 and <= 12 && words.All(c => c is '·' || char.IsLetter(c)) && !words.Contains('的', StringComparison.Ordinal)
            && _verbs.After(line, 0, end).Kind == HanVerbKind.None && _verbs.After(line, Math.Max(0, end - 2), end).Kind == HanVerbKind.None;
        return isName ? new SpeakerReference(ReferenceKind.UnlistedName, words) : null;
    }

    /// <inheritdoc/>
    public SpeechAct? FirstPersonAct(string text, TextSpan sentence, Enclosures enclosures)
    {
        var line = new HanLine(text, sentence, enclosures);
        foreach (var (start, end) in line.Clauses())
        {
            var from = line.Has(start, "我们") ? 2 : line.Has(start, "我") ? 1 : 0;
            var verb = _verbs.After(line, start + from, end);
            if (verb.Kind is HanVerbKind.Saying or HanVerbKind.Acting && (from > 0 || verb.IsDirect))
            {
                return verb.Act;
            }
        }

        return null;
    }

    private static bool EndsBare(HanSubject subject, int end) => subject.End == end && subject.Reference.IsPerson;

    // What the running speech says of others and of its own side is not a new report.
    private static bool Accepts(HanLine line, HanSubject subject, HanVerb verb, RunningReport running, List<ReportingClause> found, int clause)
    {
        if (verb.Kind is not (HanVerbKind.Saying or HanVerbKind.Acting))
        {
            return false;
        }

        // Talks between two are both sides' act; one person who takes part in them says nothing yet.
        if (NarratedActs.IsTalk(verb.Act.Id) && !subject.Reference.IsPlural)
        {
            return false;
        }

        var isSaying = verb.Kind == HanVerbKind.Saying;
        var inSpeech = found.Count > 0 || running.IsPerson;
        switch (subject.Reference.Kind)
        {
            case ReferenceKind.Both or ReferenceKind.They:
                return found.Count == 0 || clause == 0
                    ? !inSpeech || Array.Exists(JointVerbs, word => line.Has(verb.Start, word))
                    : verb.IsDirect && (line.Has(verb.Start, "一致") || line.Has(verb.Start, "商定") || line.Has(verb.Start, "同意"));
            case ReferenceKind.Side:
                return (!inSpeech && (isSaying || (clause == 0 && running.PreviousCountry != subject.Reference.Id))) || (found.Count == 0 && clause == 0 && isSaying && running.Country.Length > 0 && running.Country != subject.Reference.Id && EndsClause(line, verb));
            case ReferenceKind.Country or ReferenceKind.Others:
                return !inSpeech && isSaying;
            default:
                if (found.Count > 0)
                {
                    return isSaying && !verb.IsEarlier && !IsSame(found[^1], subject);
                }

                return !running.IsPerson || (!verb.IsEarlier && (isSaying || (!subject.IsHonorific && clause == 0)));
        }
    }

    private static bool IsSame(ReportingClause last, HanSubject subject) =>
        last.Subject.Kind == subject.Reference.Kind && last.Subject.Id == subject.Reference.Id && subject.Reference.Kind == ReferenceKind.Person;

    private static bool EndsClause(HanLine line, HanVerb verb) => verb.End >= line.Text.Length || line.Text[verb.End] is '，' or '：' or ',' or ':';

    private static bool IsContent(HanLine line, HanSubject subject, RunningReport running) =>
        running.IsPerson && (subject.IsHonorific || subject.Reference.Kind is ReferenceKind.Side or ReferenceKind.Country or ReferenceKind.Others or ReferenceKind.He
            || line.Has(subject.Start, "双方") || line.Has(subject.Start, "俄中双方") || line.Has(subject.Start, "中俄双方"));

    // Whether nothing but adverbials stands before clause i, so that no running content has to be cut off.
    private static bool IsLeadOnly(HanLine line, List<(int Start, int End)> clauses, int i, List<ReportingClause> found, RunningReport running)
    {
        if (found.Count > 0)
        {
            return false;
        }

        if (!running.IsActive)
        {
            return true;
        }

        for (var before = 0; before < i; before++)
        {
            var (start, end) = clauses[before];
            var isLead = HanGrammar.PhraseEndings.Contains(line.Text[end - 1], StringComparison.Ordinal)
                || end - start <= 4
                || Array.Exists(HanGrammar.Prepositions, word => line.Has(start, word))
                || Array.Exists(HanGrammar.Connectors, word => line.Has(start, word));
            if (!isLead)
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<ReportingClause> found, TextSpan sentence, HanLine line, HanSubject subject, HanVerb verb, int start)
    {
        var evidence = new TextSpan(sentence.Start + subject.Start, sentence.Start + subject.End);
        found.Add(new ReportingClause(
            found.Count == 0 ? start : sentence.Start + Math.Max(subject.Start, start - sentence.Start),
            // 习近平同普京互致贺电: what is done mutually is done by both.
            line.Text[verb.Start] == '互' ? SpeakerReference.Both : subject.Reference,
            evidence,
            verb.Act,
            verb.Kind == HanVerbKind.Saying,
            line.Has(subject.Start, "她")));
    }

    // 罗满月说，…: a name that the lexicon does not have, known by the verb of saying and the comma after it.
    private (HanSubject Subject, HanVerb Verb)? Unlisted(HanLine line, int start, int end, bool isAllowed)
    {
        if (!isAllowed || end >= line.Text.Length || line.Text[end] is not ('，' or '：' or ',' or ':'))
        {
            return null;
        }

        foreach (var word in HanGrammar.Saying)
        {
            var at = end - word.Length;
            if (at <= start || !line.Has(at, word) || line.IsEnclosed(at))
            {
                continue;
            }

            var nameEnd = at;
            var nameStart = start;
            foreach (var title in HanGrammar.TitleEndings)
            {
                var found = line.Text.AsSpan(start, nameEnd - start).LastIndexOf(title, StringComparison.Ordinal);
                if (found >= 0 && start + found + title.Length < nameEnd && start + found + title.Length > nameStart)
                {
                    nameStart = start + found + title.Length;
                }
            }

            // 发言人扎哈罗娃在简报会上称: after a title the name ends where a phrase or adverb begins.
            for (var cut = nameStart + 2; nameStart > start && cut < nameEnd; cut++)
            {
                if (Array.Exists(HanGrammar.NameEnds, end => line.Has(cut, end)))
                {
                    nameEnd = cut;
                }
            }

            var name = line.Text[nameStart..nameEnd];
            if (name.Length is 0 or > 12 || !name.All(c => c is '·' || (c >= '\u3400' && char.IsLetter(c))) || HanNonNames.Contains(name))
            {
                return null;
            }

            var subject = new HanSubject(nameStart, nameEnd, new SpeakerReference(ReferenceKind.UnlistedName, name), IsHonorific: false);
            var verb = _verbs.After(line, at, end);
            return verb.Kind == HanVerbKind.Saying ? (subject, verb) : null;
        }

        return null;
    }

    private static bool IsNarration(HanLine line, bool pendingIsNarrated, RunningReport running)
    {
        if (pendingIsNarrated || Array.Exists(HanGrammar.NarrativeOpenings, word => line.Has(0, word)))
        {
            return true;
        }

        var words = line.Text.TrimEnd('。', '！', '？', '”', '"', ' ');
        return Array.Exists(HanGrammar.NarrativeEndings, word => words.EndsWith(word, StringComparison.Ordinal) && (word.Length > 2 || (words.Length < LongestAttendance && !running.IsPerson)));
    }

    private static bool IsListItem(HanLine line) =>
        Array.Exists(HanGrammar.ListItems, word => line.Has(0, word)) || Array.Exists(FirstPersons, word => line.Has(0, word));
}
