using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Says of each concept, figure and date what a new version of one text changes.</summary>
internal static class ConceptFindingChanges
{
    /// <summary>The changes that the versions of one text make, by id; none where its text is as before.</summary>
    public static IEnumerable<FindingChange> Of(ChangedRows rows, ChangedText text, ChangedText other)
    {
        if (!text.IsChanged)
        {
            return [];
        }

        return rows.Ids.SelectMany(id => Of(id, rows, text, other));
    }

    private static IEnumerable<FindingChange> Of(string id, ChangedRows rows, ChangedText text, ChangedText other)
    {
        var (before, after) = (rows.Before(id, text.IsLeft), rows.After(id, text.IsLeft));
        var change = new FindingChange(FindingChangeKind.NowFound, id, text.After.Readout.Side, text.IsLeft, before.Evidence, after.Evidence)
        {
            OtherSide = other.After.Readout.Side,
            OtherBefore = rows.Before(id, other.IsLeft).Evidence,
            OtherAfter = rows.After(id, other.IsLeft).Evidence,
            SpeakerBefore = Raiser(before),
            SpeakerAfter = Raiser(after),
            SectionBefore = before.Sections.Count > 0 ? before.Sections[0] : null,
            SectionAfter = after.Sections.Count > 0 ? after.Sections[0] : null,
            Salience = rows.Salience(id),
        };
        var otherCaveat = change.OtherAfter.Count == 0 ? other.CaveatAfter : null;
        switch (before.IsFound, after.IsFound)
        {
            case (false, true) when !rows.HasFinerDate(id, text.IsLeft, isLater: false) && !text.HasStanding(after.Statements, isLater: true):
                yield return change with { Caveat = Join(text.CaveatBefore, otherCaveat) };
                break;
            case (true, false) when !rows.HasFinerDate(id, text.IsLeft, isLater: true) && !text.HasStanding(before.Statements, isLater: false):
                yield return change with { Kind = FindingChangeKind.NoLongerFound, Caveat = Join(text.CaveatAfter, otherCaveat) };
                break;
            case (true, true):
                if (rows.IsRaised(id) && change is { SpeakerBefore: { } earlier, SpeakerAfter: { } later } && earlier != later)
                {
                    yield return change with { Kind = FindingChangeKind.OtherSpeaker, Caveat = Join(text.CaveatBefore, text.CaveatAfter) };
                }

                if (IsProminent(change.SectionBefore) != IsProminent(change.SectionAfter))
                {
                    var isMore = IsProminent(change.SectionAfter);
                    yield return change with
                    {
                        Kind = isMore ? FindingChangeKind.MoreProminent : FindingChangeKind.LessProminent,
                        Caveat = isMore ? text.CaveatBefore : text.CaveatAfter,
                    };
                }

                break;
        }
    }

    private static string? Join(string? first, string? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => first + " " + second,
    };

    private static bool IsProminent(Section? section) => section is Section.Title or Section.Lede;

    // Titles and narration name whatever was said, so whoever is named first as saying it raised it; the narrator only where no one is.
    private static Speaker? Raiser(ConceptPresence presence)
    {
        if (presence.Speakers.Count == 0 || presence.Speakers.Any(speaker => speaker.Kind == SpeakerKind.Unknown))
        {
            return null;
        }

        return presence.Speakers.Where(speaker => speaker.Kind != SpeakerKind.Narrator).Cast<Speaker?>().FirstOrDefault() ?? Speaker.Narrator;
    }
}
