using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Puts a row of the matrix into one sentence.</summary>
internal static class ConceptSummary
{
    /// <summary>Such as "CPC centenary: in the Chinese text, in the body, 2 mentions, said by …; not found in the Russian text."</summary>
    public static string Of(ConceptComparison row, ComparedPair pair)
    {
        var label = pair.Label(row.Id);
        return row.Verdict switch
        {
            Verdict.LeftOnly => $"{label}: in {pair.Names.Left}{Detail(row.Left, pair)}; not found in {pair.Names.Right}.",
            Verdict.RightOnly => $"{label}: in {pair.Names.Right}{Detail(row.Right, pair)}; not found in {pair.Names.Left}.",
            Verdict.BothLeftHeavier => $"{label}: more weight in {pair.Names.Left}{Beside(row, pair)}.",
            Verdict.BothRightHeavier => $"{label}: more weight in {pair.Names.Right}{Beside(row, pair)}.",
            _ => $"{label}: like weight in both{Beside(row, pair)}.",
        };
    }

    private static string Beside(ConceptComparison row, ComparedPair pair) =>
        $" ({pair.Names.Left}{Detail(row.Left, pair)}; {pair.Names.Right}{Detail(row.Right, pair)})";

    private static string Detail(ConceptPresence presence, ComparedPair pair)
    {
        var parts = new List<string>();
        if (presence.Sections.Count > 0)
        {
            parts.Add("in the " + Word(presence.Sections[0]));
        }

        parts.Add(Plural.Of(presence.Count, "mention"));
        parts.Add(presence.Share.ToString("0.#%", CultureInfo.InvariantCulture) + " of the text");
        var speakers = presence.Speakers.Where(speaker => speaker.Kind is not (SpeakerKind.Narrator or SpeakerKind.Unknown)).Select(speaker => SpeakerLabel.Of(speaker, pair.Lexicon)).ToArray();
        if (speakers.Length > 0)
        {
            parts.Add("said by " + string.Join(", ", speakers));
        }

        return ", " + string.Join(", ", parts);
    }

    private static string Word(Section section) => section switch
    {
        Section.Title => "title",
        Section.Lede => "lede",
        Section.Summary => "body",
        Section.Transcript => "transcript",
        _ => "list of attendees",
    };
}
