using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Which meeting is looked for.</summary>
/// <param name="Date">Its day, where it took place.</param>
/// <param name="People">Who met: lexicon ids, or <c>name:</c> with the name as given.</param>
/// <param name="Kind">One of <see cref="MeetingKinds"/>, or null for any.</param>
public sealed record MeetingQuery(DateOnly Date, IReadOnlyList<string> People, string? Kind = null)
{
    /// <summary>Makes a query of names as people write them, in any of the three languages.</summary>
    /// <param name="date">The day.</param>
    /// <param name="names">The names.</param>
    /// <param name="lexicon">What knows the people.</param>
    public static MeetingQuery Create(DateOnly date, IReadOnlyList<string> names, ILexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(lexicon);
        return new MeetingQuery(date, [.. names.Select(name => Resolve(name, lexicon))]);
    }

    private static string Resolve(string name, ILexicon lexicon) =>
        lexicon.Concepts.TryGetValue(name, out var concept) && concept.Kind == ConceptKind.Person ? name
        : NamedPeople.In(name, Language.Unknown, lexicon) is [var id] && IsWhole(name, lexicon.Concepts[id], lexicon) ? id
        : "name:" + name.Trim();

    // A surname that the lexicon knows names another person where another given name stands beside it.
    private static bool IsWhole(string name, Concept person, ILexicon lexicon)
    {
        var named = lexicon.Match(name, new TextSpan(0, name.Length), Language.Unknown, null).Where(mention => mention.ConceptId == person.Id).Select(mention => mention.Span).ToList();
        var own = person.Labels.Values.SelectMany(label => WrittenName.Words(label)).Select(word => word.Folded).ToList();
        return WrittenName.Words(name).All(word => named.Exists(span => span.Contains(word.Span)) || own.Exists(part => WrittenName.IsForm(part, word.Folded)));
    }
}
