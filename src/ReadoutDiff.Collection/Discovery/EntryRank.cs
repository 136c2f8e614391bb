using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Orders the entries of listings by how much their titles promise, so that few pages need be fetched.</summary>
internal static class EntryRank
{
    /// <summary>A rank; above 0 where the entry is worth a look.</summary>
    public static double Of(ListingEntry entry, MeetingQuery query, ILexicon lexicon)
    {
        var named = NamedPeople.In(entry.Title, Language.Unknown, lexicon);
        // A site names its own side's person all day long; the other side's is what tells.
        var own = query.People.Count(person => NamedPeople.Names(person, entry.Title, named) && IsOf(person, entry.Site.Side, lexicon));
        var guests = query.People.Count(person => NamedPeople.Names(person, entry.Title, named)) - own;
        var kind = MeetingKinds.Of(entry.Title);
        var days = entry.Date is { } date ? date.DayNumber - query.Date.DayNumber : 1;
        return (3 * guests) + own
            - (2 * named.Count(person => !query.People.Contains(person, StringComparer.Ordinal)))
            + (guests == 0 && NamesOtherCountry(entry, query, lexicon) ? 1.5 : 0)
            + (kind is null ? 0 : MeetingKinds.AreCompatible(kind, query.Kind) ? 1 : -1)
            - (OtherForms.Of(entry.Title, "") is null ? 0 : 3)
            - (0.4 * Math.Abs(days))
            // A sitemap names no titles: its articles of the day are looked into where places are left.
            + (entry.Title.Length == 0 ? 1 : -0.5);
    }

    // Titles such as "regular meeting of the heads of government of Russia and China" name countries and no people.
    private static bool NamesOtherCountry(ListingEntry entry, MeetingQuery query, ILexicon lexicon)
    {
        var countries = query.People.Where(person => !IsOf(person, entry.Site.Side, lexicon)).Select(person => NamedPeople.CountryOf(person, lexicon)).ToHashSet(StringComparer.Ordinal);
        return lexicon.Match(entry.Title, new TextSpan(0, entry.Title.Length), Language.Unknown, null)
            .Any(mention => lexicon.Concepts.TryGetValue(mention.ConceptId, out var place) && place.Country.Length > 0 && countries.Contains(place.Country));
    }

    private static bool IsOf(string person, Side side, ILexicon lexicon) => lexicon.Concepts.ContainsKey(person) && NamedPeople.CountryOf(person, lexicon) == side.Code;
}
