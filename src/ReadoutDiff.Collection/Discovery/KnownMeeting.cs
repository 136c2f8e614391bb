using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Which meeting a readout tells of.</summary>
internal static class KnownMeeting
{
    /// <summary>The query for the meeting.</summary>
    /// <exception cref="ReadoutFormatException">The readout does not tell when it was, or who of two countries met.</exception>
    public static MeetingQuery Of(Readout readout, ILexicon lexicon)
    {
        var date = readout.MeetingDate ?? (readout.PublishedAt is { } published ? DateOnly.FromDateTime(published.DateTime) : (DateOnly?)null)
            ?? throw new ReadoutFormatException($"{readout.Source}: does not tell when the meeting was; give --date and --between");
        var lead = PageScorer.Lead(readout);
        // The first named of each country: a readout opens with those who met and names their company after them.
        var people = NamedPeople.In(readout.Title + "\n" + lead, readout.Language, lexicon)
            .GroupBy(person => lexicon.Concepts[person].Country, StringComparer.Ordinal)
            .Where(country => country.Key.Length > 0)
            .Select(country => country.First())
            .Take(2)
            .ToList();
        return people.Count == 2
            ? new MeetingQuery(date, people, PageScorer.KindOf(readout))
            : throw new ReadoutFormatException($"{readout.Source}: does not tell which two met; give --date and --between");
    }
}
