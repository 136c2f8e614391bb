using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.People;

/// <summary>The people of one readout: who is named in it, who a title or pronoun means. Filled as the text is read.</summary>
/// <param name="lexicon">The people it knows.</param>
/// <param name="side">Whose readout it is.</param>
/// <param name="named">The people of the lexicon that the text names.</param>
internal sealed class Cast(ILexicon lexicon, Side side, NamedPeople named)
{
    private static readonly Dictionary<Office, string[]> OfficeWords = new()
    {
        [Office.HeadOfState] = ["国家主席", "总统", "президент", "председатель кнр", "president"],
        [Office.Chairman] = ["国家主席", "председатель кнр", "chairman", "председатель китайской народной республики"],
        [Office.HeadOfGovernment] = ["总理", "премьер", "premier", "prime minister", "председатель правительства"],
        [Office.ForeignMinister] = ["外长", "外交部长", "министр иностранных дел", "foreign minister", "глава мид"],
        [Office.Minister] = ["部长", "外长", "министр", "minister"],
        [Office.Official] = [],
    };

    // Words of titles that only mention the office.
    private static readonly string[] Assistants = ["помощник", "заместител", "советник", "спец", "специальн", "руководител* администрации", "администраци", "полномочн", "секретар* совета", "aide", "assistant", "deputy", "vice", "envoy", "representative", "advis", "chief of staff", "presidential", "助理", "副", "特使", "代表", "办公厅", "顾问"];

    private readonly List<string> _unlisted = [];
    private readonly Dictionary<string, string> _titled = [];
    private readonly List<(Speaker Speaker, bool IsFemale)> _recent = [];

    /// <summary>Notes a name that is not in the lexicon, with the title it is given under (empty when none).</summary>
    public void AddUnlisted(string name, string title)
    {
        if (!_unlisted.Contains(name))
        {
            _unlisted.Add(name);
        }

        if (title.Length > 0)
        {
            _titled.TryAdd(title, name);
        }
    }

    /// <summary>Notes that a speaker has just been the subject: pronouns look for the nearest.</summary>
    public void Touch(Speaker speaker, bool isFemale)
    {
        if (speaker.Kind == SpeakerKind.Person)
        {
            isFemale |= _recent.Exists(entry => entry.Speaker == speaker && entry.IsFemale);
            _recent.RemoveAll(entry => entry.Speaker == speaker);
            _recent.Add((speaker, isFemale));
        }
    }

    /// <summary>The country of a speaker; empty when it has none or it is not known.</summary>
    public string CountryOf(Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Delegation => speaker.Id,
        SpeakerKind.Person when lexicon.Concepts.TryGetValue(speaker.Id, out var person) => person.Country,
        _ => "",
    };

    /// <summary>Who a reference means; <see cref="Speaker.Unknown"/> when that stays open.</summary>
    public Speaker Resolve(SpeakerReference reference) => reference.Kind switch
    {
        ReferenceKind.Narrator => Speaker.Narrator,
        ReferenceKind.Person => Speaker.Person(reference.Id),
        ReferenceKind.Both or ReferenceKind.They => Speaker.Both,
        ReferenceKind.Side or ReferenceKind.Country => reference.Id.Length > 0 ? Speaker.Delegation(reference.Id) : Speaker.Unknown,
        ReferenceKind.UnlistedName => Unlisted(reference.Id),
        ReferenceKind.Title => PersonOrUnknown(Choose(reference.Candidates ?? [])),
        ReferenceKind.Office => PersonOrUnknown(Holder(reference)),
        ReferenceKind.He => Recent(isFemale: false),
        ReferenceKind.She => Recent(isFemale: true),
        _ => Speaker.Unknown,
    };

    private static Speaker PersonOrUnknown(string? id) => id is null ? Speaker.Unknown : Speaker.Person(id);

    private string? Choose(IReadOnlyList<string> candidates)
    {
        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        // Several bearers named: the one the text has named first is its subject.
        return named.Ids().FirstOrDefault(candidates.Contains);
    }

    private string? Holder(SpeakerReference reference)
    {
        if (reference.Id.Length == 0 && reference.Office is not (Office.HeadOfState or Office.Chairman))
        {
            // “The Minister also …”: whoever of that office has just spoken.
            var recent = _recent.FindLast(entry => lexicon.Concepts.TryGetValue(entry.Speaker.Id, out var person) && Holds(person, reference.Office)).Speaker;
            if (recent.Kind == SpeakerKind.Person)
            {
                return recent.Id;
            }
        }

        var country = reference.Id.Length > 0 ? reference.Id
            : reference.Office == Office.Chairman ? Side.China.Code
            : reference.Office == Office.HeadOfState && side == Side.Russia ? Side.Russia.Code
            : side.Code;
        var compatriots = named.Ids().Where(id => lexicon.Concepts.TryGetValue(id, out var person) && (country.Length == 0 || person.Country == country));
        var holders = compatriots.Where(id => Holds(lexicon.Concepts[id], reference.Office)).Take(country.Length > 0 ? 1 : 2).ToArray();
        if (holders.Length == 1)
        {
            return holders[0];
        }

        if (reference.Office == Office.Official && reference.Id.Length > 0 && compatriots.FirstOrDefault() is { } first)
        {
            return first;
        }

        if (country.Length > 0 && reference.Office is Office.Official or Office.HeadOfState && compatriots.Take(2).ToArray() is [var only])
        {
            return only;
        }

        if (country.Length == 0)
        {
            return _unlisted.Count == 1 && !compatriots.Any() ? "name:" + _unlisted[0] : null;
        }

        var all = lexicon.Concepts.Values.Where(person => person.Kind == ConceptKind.Person && person.Country == country && Holds(person, reference.Office)).Take(2).ToArray();
        return reference.Office is Office.HeadOfState or Office.Chairman && all.Length == 1 ? all[0].Id : null;
    }

    private static bool Holds(Concept person, Office office) =>
        OfficeWords.TryGetValue(office, out var words)
        && person.Titles.Values.Any(titles => titles.Any(title => Array.Exists(words, word => title.Replace("*", "", StringComparison.Ordinal).Contains(word, StringComparison.OrdinalIgnoreCase))
            && !Array.Exists(Assistants, word => title.Contains(word, StringComparison.OrdinalIgnoreCase))));

    private Speaker Unlisted(string name)
    {
        if (_titled.TryGetValue(name, out var titled))
        {
            name = titled;
        }

        // A surname alone means the fuller name given before it.
        var known = _unlisted.Find(other => other == name || other.EndsWith(" " + name, StringComparison.Ordinal));
        if (known is null)
        {
            _unlisted.Add(name);
        }

        return Speaker.Person("name:" + (known ?? name));
    }

    private Speaker Recent(bool isFemale)
    {
        var index = _recent.FindLastIndex(entry => entry.IsFemale == isFemale);
        if (index < 0)
        {
            index = _recent.Count - 1;
        }

        return index >= 0 ? _recent[index].Speaker : Speaker.Unknown;
    }
}
