using System.Text.RegularExpressions;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Whether others than those looked for met: in the stead of one of them, or with them.</summary>
internal sealed partial class OtherPeople(MeetingQuery query, ILexicon lexicon)
{
    private const int LongestTitle = 120;

    /// <summary>What speaks against a readout; null where nothing does.</summary>
    /// <param name="readout">The readout.</param>
    /// <param name="lead">Its first paragraphs.</param>
    public ScorePart? Score(Readout readout, string lead)
    {
        var named = NamedPeople.In(readout.Title, readout.Language, lexicon);
        var others = named.Where(person => !query.People.Contains(person, StringComparer.Ordinal) && !SharesName(person)).ToList();
        var absent = query.People.Where(person => !NamedPeople.Names(person, readout.Title, named)).Select(Country).ToList();

        // A title leaves out the publisher's own leader alone; whoever it names in the place of another is who met.
        if (others.Find(person => absent.Exists(country => country.Length == 0 || country == Country(person) || country != readout.Side.Code)) is { } instead)
        {
            return new ScorePart("others", -6, $"its title names {Label(instead)}");
        }

        var countries = query.People.Select(Country).ToList();
        if (!countries.Contains("") && (others.Find(person => Country(person).Length > 0 && !countries.Contains(Country(person))) ?? Company(readout, lead, countries)) is { } company)
        {
            return new ScorePart("others", -6, $"{Label(company)} of a third country met with them");
        }

        return others.Count == 0 ? null : new ScorePart("others", -2.5, $"its title names {Label(others[0])} too");
    }

    /// <summary>A person of a third country whom the lead names in a list right after one who is looked for.</summary>
    private string? Company(Readout readout, string lead, List<string> countries)
    {
        var mentions = lexicon.Match(lead, new TextSpan(0, lead.Length), readout.Language, null)
            .Where(mention => lexicon.Concepts.TryGetValue(mention.ConceptId, out var concept) && concept.Kind == ConceptKind.Person)
            .OrderBy(mention => mention.Span.Start).ToList();
        return mentions.Zip(mentions.Skip(1))
            .Where(pair => query.People.Contains(pair.First.ConceptId, StringComparer.Ordinal) && Country(pair.Second.ConceptId) is { Length: > 0 } third && !countries.Contains(third)
                && pair.Second.Span.Start - pair.First.Span.End is > 0 and <= LongestTitle && IsList(lead[pair.First.Span.End..pair.Second.Span.Start]))
            .Select(pair => pair.Second.ConceptId).FirstOrDefault();
    }

    // A name that the lexicon does not know may contain one that it knows: «Диас-Канель Бермудес».
    private bool SharesName(string person) => query.People.Where(sought => sought.StartsWith("name:", StringComparison.Ordinal))
        .SelectMany(sought => WrittenName.Words(sought[5..]))
        .Any(word => lexicon.Concepts[person].Labels.Values.SelectMany(label => WrittenName.Words(label)).Any(own => WrittenName.IsForm(own.Folded, word.Folded)));

    private string Country(string person) => NamedPeople.CountryOf(person, lexicon);

    private string Label(string person) => lexicon.Concepts[person].Label(Language.English);

    // Titles may stand between two names of a list, but no words that begin another phrase.
    private static bool IsList(string between) => And().IsMatch(between) && !AnotherPhrase().IsMatch(between);

    [GeneratedRegex(@"^\W{0,3}(?:и|and|和|以及|、|,|，)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex And();

    [GeneratedRegex(@"[.;:。；\n]|\b(?:о|об|с|со|по|котор\w{1,3}|about|on|over|with|who|whom|which|regarding)\b|关于|就|同", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex AnotherPhrase();
}
