using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Forms;
using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements.Chinese;

/// <summary>Finds who stands as subject at the beginning of a Chinese clause.</summary>
internal sealed class HanSubjects
{
    private const int LongestLead = 45;

    private static readonly string[] BothForms =
    [
        "中俄双方", "俄中双方", "会谈双方", "双方领导人", "双方", "中俄两国元首", "俄中两国元首", "两国元首", "中俄元首", "两国领导人", "两位领导人", "两位元首", "两国总理", "两国外长", "两国外交部长", "中俄两国外交部长", "中俄外长", "两军领导人", "两国总统", "中俄两国领导人", "两国代表团", "两国议长",
        "中俄两国总理", "中俄两国外长", "两国国防部长", "两国防长", "两国主席", "中俄领导人", "两国政府首脑", "两位总理", "两位外长",
    ];

    private static readonly string[] OtherForms = ["大家", "各方", "与会者", "与会各方", "与会领导人", "各国领导人", "与会代表", "代表们", "专家", "有关各方", "成员国", "第三方", "与会嘉宾", "与会人士", "嘉宾", "记者"];

    private readonly HanWords<PersonName> _people = new();
    private readonly HanWords<SpeakerReference> _groups = new();
    private readonly HanWords<bool> _connectors = new();
    private readonly HanWords<bool> _honorifics = new();

    /// <summary>Reads the people of a lexicon.</summary>
    public HanSubjects(ILexicon lexicon)
    {
        var expander = new FormExpander(lexicon, Language.Chinese);
        foreach (var person in lexicon.Concepts.Values.Where(concept => concept.Kind == ConceptKind.Person))
        {
            Add(expander, person.Forms, new PersonName(person.Id, IsTitle: false));
            Add(expander, person.Titles, new PersonName(person.Id, IsTitle: true));
        }

        foreach (var word in BothForms)
        {
            _groups.Add(word, SpeakerReference.Both);
        }

        foreach (var word in OtherForms)
        {
            _groups.Add(word, new SpeakerReference(ReferenceKind.Others));
        }

        AddPronouns();
        foreach (var country in Country.All)
        {
            if (country.HanAbbreviation != '\0')
            {
                _groups.Add(country.HanAbbreviation + "方", new SpeakerReference(ReferenceKind.Side, country.Code));
            }

            foreach (var name in country.HanNames.Split(' '))
            {
                _groups.Add(name + "方面", new SpeakerReference(ReferenceKind.Side, country.Code));
                _groups.Add(name, new SpeakerReference(ReferenceKind.Country, country.Code));
                _groups.Add(name + "领导人", new SpeakerReference(ReferenceKind.Office, country.Code, Office.HeadOfState));
                _groups.Add(name + "总统", new SpeakerReference(ReferenceKind.Office, country.Code, Office.HeadOfState));
                _groups.Add(name + "外长", new SpeakerReference(ReferenceKind.Office, country.Code, Office.ForeignMinister));
                _groups.Add(name + "总理", new SpeakerReference(ReferenceKind.Office, country.Code, Office.HeadOfGovernment));
            }
        }

        foreach (var word in HanGrammar.Connectors)
        {
            _connectors.Add(word, true);
        }

        foreach (var word in HanGrammar.Honorifics)
        {
            _honorifics.Add(word, true);
        }
    }

    /// <summary>The subject of a clause; null when none is recognized.</summary>
    public HanSubject? At(HanLine line, int start, int end)
    {
        // “……。”普京强调: a quotation before the subject is no part of its clause.
        while (start < end && (line.IsEnclosed(start) || line.Text[start] is '“' or '”' or '"'))
        {
            start++;
        }

        for (var at = start; at < end && at - start < LongestLead; at++)
        {
            if (line.IsEnclosed(at))
            {
                continue;
            }

            if (Phrase(line, at, end) is { } subject)
            {
                if (!IsLead(line, start, at, subject.Reference))
                {
                    return null;
                }

                if (subject.Reference.Kind is ReferenceKind.Country or ReferenceKind.Title && Titled(line, start, subject.End, end) is { } titled)
                {
                    return titled;
                }

                var next = subject.End < end ? line.Text[subject.End] : '\0';
                return next == '的' ? null : subject with { Start = TitleStart(line, start, at, subject.Reference) };
            }
        }

        return null;
    }

    // 俄罗斯联邦安全会议秘书绍伊古: what looked like the subject is the beginning of a title before a name.
    private HanSubject? Titled(HanLine line, int start, int from, int end)
    {
        for (var at = from + 1; at < end && at - start < LongestLead; at++)
        {
            if (Person(line, at, end) is { Reference.Kind: ReferenceKind.Person } person && EndsWithTitle(line.Text.AsSpan(start, at - start)))
            {
                var subject = Joined(line, person, end);
                return subject.End < end && line.Text[subject.End] == '的' ? null : subject with { Start = TitleStart(line, start, at, subject.Reference) };
            }
        }

        return null;
    }

    /// <summary>A name or group that begins at a place, with titles before and after it.</summary>
    public HanSubject? Phrase(HanLine line, int at, int end)
    {
        var groups = new List<SpeakerReference>();
        var groupLength = _groups.At(line, at, end, groups);
        var person = Person(line, at, end);
        if (person is { } found && found.End - at >= groupLength)
        {
            return Joined(line, found, end);
        }

        return groupLength > 0 ? new HanSubject(at, at + groupLength, groups[0], IsHonorific: false) : person;
    }

    private HanSubject? Person(HanLine line, int start, int end)
    {
        var values = new List<PersonName>();
        string? name = null;
        string[]? titled = null;
        var honorific = false;
        var at = start;
        while (at < end)
        {
            var length = _people.At(line, at, end, values);
            if (length == 0)
            {
                break;
            }

            var own = values.Find(value => !value.IsTitle);
            if (own.Id is not null && name is not null)
            {
                break;
            }

            if (own.Id is not null)
            {
                name = own.Id;
            }
            else if (name is null)
            {
                titled = values.Select(value => value.Id).ToArray();
            }
            else
            {
                honorific = true;
            }

            at += length;
        }

        if (name is not null && _honorifics.At(line, at, end) is var courtesy and > 0)
        {
            honorific = true;
            at += courtesy;
        }

        return name is not null ? new HanSubject(start, at, new SpeakerReference(ReferenceKind.Person, name), honorific)
            : titled is not null ? new HanSubject(start, at, new SpeakerReference(ReferenceKind.Title, Candidates: titled), IsHonorific: false)
            : null;
    }

    // 习近平和普京: two people as one subject.
    private HanSubject Joined(HanLine line, HanSubject first, int end)
    {
        if (first.End < end && line.Text[first.End] is '和' or '与' or '、' && Person(line, first.End + 1, end) is { } second)
        {
            return second with { Start = first.Start, Reference = SpeakerReference.Both };
        }

        return first;
    }

    private bool IsLead(HanLine line, int start, int at, SpeakerReference reference)
    {
        while (start < at)
        {
            if (_connectors.At(line, start, at) is var connector and > 0)
            {
                start += connector;
                continue;
            }

            var lead = line.Text.AsSpan(start, at - start);
            return HanGrammar.PhraseEndings.Contains(lead[^1], StringComparison.Ordinal)
                || (reference.Kind is ReferenceKind.Person && EndsWithTitle(lead))
                || (char.IsWhiteSpace(lead[^1]) && lead.Length < 4)
                || lead[^1] is '）' or ')' or '、' && lead.Length <= 4;
        }

        return true;
    }

    private static bool EndsWithTitle(ReadOnlySpan<char> lead)
    {
        foreach (var title in HanGrammar.TitleEndings)
        {
            if (lead.EndsWith(title, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private int TitleStart(HanLine line, int start, int at, SpeakerReference reference)
    {
        while (start < at && _connectors.At(line, start, at) is var connector and > 0)
        {
            start += connector;
        }

        return reference.Kind == ReferenceKind.Person && start < at && EndsWithTitle(line.Text.AsSpan(start, at - start)) ? start : at;
    }

    private void Add(FormExpander expander, IReadOnlyDictionary<Language, IReadOnlyList<string>> forms, PersonName name)
    {
        if (!forms.TryGetValue(Language.Chinese, out var list))
        {
            return;
        }

        foreach (var sequence in list.SelectMany(expander.Expand).Where(sequence => sequence.All(element => element.Kind != FormElementKind.Gap)))
        {
            _people.Add(HanLine.Simplify(string.Concat(sequence.Select(element => element.Text))), name);
        }
    }

    private void AddPronouns()
    {
        _groups.Add("他", new SpeakerReference(ReferenceKind.He));
        _groups.Add("她", new SpeakerReference(ReferenceKind.She));
        _groups.Add("他们", new SpeakerReference(ReferenceKind.They));
        _groups.Add("她们", new SpeakerReference(ReferenceKind.Others));
    }
}
