using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>Finds who came to or left the list of attendees.</summary>
internal static class AttendeeChanges
{
    /// <summary>
    /// A change for each person, those added first, in the order of the lists. A statement belongs to the list where either version has it
    /// there, so that a list that is told in another way does not lose its people. Linear in the words of the lists.
    /// </summary>
    public static IEnumerable<FieldChange> Of(AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links, ILexicon lexicon)
    {
        var lists = links.Where(link => IsList(before, link.Before) || IsList(after, link.After)).ToList();
        if (lists.TrueForAll(link => WordForms.AreEqual(before, link.Before, after, link.After)))
        {
            return [];
        }

        var earlier = new AttendeeNames(before, lexicon).Of(lists.SelectMany(link => link.Before).Order());
        var later = new AttendeeNames(after, lexicon).Of(lists.SelectMany(link => link.After).Order());
        return later.ExceptBy(earlier.Select(name => name.Key), name => name.Key).Select(name => new FieldChange(FieldChange.Attendee, null, name.Written, ChangeClass.Substance))
            .Concat(earlier.ExceptBy(later.Select(name => name.Key), name => name.Key).Select(name => new FieldChange(FieldChange.Attendee, name.Written, null, ChangeClass.Substance)));
    }

    private static bool IsList(AnalyzedReadout version, IReadOnlyList<int> orders) =>
        orders.Any(order => version.Statements[order].Section == Section.Attendees);
}
