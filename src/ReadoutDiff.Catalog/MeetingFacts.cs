using ReadoutDiff.Text;

namespace ReadoutDiff.Catalog;

/// <summary>What a meeting's texts come to, for searches and counts. Linear in what they name.</summary>
internal sealed class MeetingFacts
{
    private MeetingFacts(CatalogMeeting meeting)
    {
        var lines = new HashSet<string>(StringComparer.Ordinal)
        {
            Folding.Fold(meeting.Record.Title),
            Folding.Fold(meeting.Record.Kind),
            meeting.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        };
        lines.UnionWith(meeting.Record.People.Where(person => person.StartsWith("name:", StringComparison.Ordinal)).Select(person => Folding.Fold(person.AsSpan("name:".Length))));
        foreach (var text in meeting.Texts)
        {
            lines.Add(Folding.Fold(text.Text.Outlet));
            lines.Add(Folding.Fold(text.Reading?.Outlet));
            lines.Add(Folding.Fold(text.Reading?.Title));
        }

        Words = string.Join('\n', lines);
        var sides = meeting.Texts.Where(text => text.Side.IsKnown).GroupBy(text => text.Side).OrderBy(side => side.Key.Code, StringComparer.Ordinal).ToList();
        Counted = [.. sides.Select(side => CountedText.Of(side.Key, side))];
        Concepts = [.. meeting.Texts.Where(text => text.IsRead).SelectMany(text => text.Reading!.Concepts.Select(count => count.Id)).Distinct(StringComparer.Ordinal)];
        OneSided = Alone([.. sides.Select(side => side.ToList())]);
    }

    /// <summary>The folded titles, outlets, kind, date and unlisted people, one a line.</summary>
    public string Words { get; }

    /// <summary>The counted text of each known side, by side code.</summary>
    public IReadOnlyList<CountedText> Counted { get; }

    /// <summary>What any of the texts names.</summary>
    public string[] Concepts { get; }

    /// <summary>What one side's texts name and another side's, read in whole, do not.</summary>
    public string[] OneSided { get; }

    public static MeetingFacts Of(CatalogMeeting meeting) => new(meeting);

    // "Not found" is claimed of a side alone whose texts were all read to the end.
    private static string[] Alone(List<List<CatalogText>> sides)
    {
        var named = sides.ConvertAll(texts => texts.Where(text => text.IsRead).SelectMany(text => text.Reading!.Concepts).Select(count => count.Id).ToHashSet(StringComparer.Ordinal));
        var alone = new HashSet<string>(StringComparer.Ordinal);
        for (var other = 0; other < sides.Count; other++)
        {
            if (!sides[other].TrueForAll(text => text.Reading is { IsWhole: true }))
            {
                continue;
            }

            for (var one = 0; one < sides.Count; one++)
            {
                alone.UnionWith(one == other ? [] : named[one].Where(id => !named[other].Contains(id)));
            }
        }

        return [.. alone.Order(StringComparer.Ordinal)];
    }
}
