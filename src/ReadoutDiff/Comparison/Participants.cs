using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>The two countries and the person who speaks for each, taken from both texts.</summary>
internal sealed class Participants
{
    private readonly ILexicon _lexicon;
    private readonly HashSet<string> _countries;
    private readonly HashSet<string> _leaders;

    private Participants(ILexicon lexicon, HashSet<string> countries, HashSet<string> leaders)
    {
        _lexicon = lexicon;
        _countries = countries;
        _leaders = leaders;
    }

    /// <summary>Codes of the sides.</summary>
    public IReadOnlySet<string> Countries => _countries;

    /// <summary>Finds the participants of a pair.</summary>
    public static Participants Of(AnalyzedReadout left, PresenceTable leftTable, AnalyzedReadout right, PresenceTable rightTable, ILexicon lexicon)
    {
        var sides = new HashSet<string>(StringComparer.Ordinal);
        sides.UnionWith(new[] { left.Readout.Side, right.Readout.Side }.Where(side => side.IsKnown).Select(side => side.Code));
        sides.UnionWith([.. SpeakersCountries(left, lexicon).Concat(SpeakersCountries(right, lexicon)).CountBy(country => country)
            .Where(pair => !sides.Contains(pair.Key))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key).Take(Math.Max(0, 2 - sides.Count))]);
        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var country in sides)
        {
            persons.UnionWith(new[] { Leader(country, left, leftTable, lexicon), Leader(country, right, rightTable, lexicon) }.OfType<string>());
        }

        return new Participants(lexicon, sides, persons);
    }

    /// <summary>The person of a country whom one text has speak most, else names most; null where it names none.</summary>
    public static string? Leader(string country, AnalyzedReadout text, PresenceTable table, ILexicon lexicon)
    {
        var spoken = text.Statements.CountBy(statement => statement.Attribution.Speaker).ToDictionary();
        return table.Ids
            .Where(id => lexicon.Concepts.TryGetValue(id, out var concept) && concept.Kind == ConceptKind.Person && concept.Country == country)
            .OrderByDescending(id => spoken.GetValueOrDefault(Speaker.Person(id)))
            .ThenByDescending(id => table[id].Count)
            .ThenBy(id => id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>The country a speaker belongs to; empty when not known.</summary>
    public static string CountryOf(Speaker speaker, ILexicon lexicon) => speaker.Kind switch
    {
        SpeakerKind.Delegation => speaker.Id,
        SpeakerKind.Person when lexicon.Concepts.TryGetValue(speaker.Id, out var person) => person.Country,
        _ => "",
    };

    /// <summary>Whether a concept is one of the two countries or leaders, whom every such text names.</summary>
    public bool IsGeneric(string id) =>
        _leaders.Contains(id)
        || (_lexicon.Concepts.TryGetValue(id, out var concept)
            && concept.Kind == ConceptKind.Place && concept.Salience <= 1 && _countries.Contains(concept.Country));

    /// <summary>Whether a concept is a country, person or body outside the two sides.</summary>
    public bool IsThirdParty(string id) =>
        _lexicon.Concepts.TryGetValue(id, out var concept)
        && concept.Kind is ConceptKind.Place or ConceptKind.Person or ConceptKind.Body
        && !_countries.Contains(concept.Country)
        && (concept.Country.Length > 0 || concept.Kind == ConceptKind.Body || concept.Kind == ConceptKind.Place);

    private static IEnumerable<string> SpeakersCountries(AnalyzedReadout text, ILexicon lexicon) => text.Statements
        .Select(statement => CountryOf(statement.Attribution.Speaker, lexicon))
        .Where(country => country.Length > 0);
}
