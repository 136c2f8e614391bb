using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Scores how well a page fits a meeting, and says why. Safe for use by several threads.</summary>
internal sealed class PageScorer(ILexicon lexicon)
{
    private readonly ReadoutAnalyzer _analyzer = new(lexicon);

    /// <summary>The score of a readout. Linear in its text.</summary>
    public MatchScore Score(Readout readout, MeetingQuery query, CancellationToken cancellationToken)
    {
        var lead = Lead(readout);
        return new MatchScore([.. new[]
        {
            Date(readout, query),
            People(readout, lead, query),
            Others(readout, query),
            Kind(readout, lead, query),
            Form(readout, lead),
            Voices(readout, query, cancellationToken),
        }.OfType<ScorePart>()]);
    }

    /// <summary>The first paragraphs after the title.</summary>
    public static string Lead(Readout readout) => string.Join(
        '\n', readout.Paragraphs.Where(paragraph => paragraph.Section != Section.Title).Take(2).Select(paragraph => paragraph.Span.Of(readout.Text)));

    private static ScorePart Date(Readout readout, MeetingQuery query)
    {
        if (readout.MeetingDate is { } meeting)
        {
            return Math.Abs(meeting.DayNumber - query.Date.DayNumber) switch
            {
                0 => new ScorePart("date", 3, $"tells of {meeting:yyyy-MM-dd}"),
                1 => new ScorePart("date", 0, $"tells of {meeting:yyyy-MM-dd}, a day off, which a time zone can explain"),
                _ => new ScorePart("date", -5, $"tells of {meeting:yyyy-MM-dd}"),
            };
        }

        return readout.PublishedAt is not { } published
            ? new ScorePart("date", 0, "has no date")
            : (DateOnly.FromDateTime(published.DateTime).DayNumber - query.Date.DayNumber) switch
            {
                0 => new ScorePart("date", 2.5, "published on the day"),
                1 => new ScorePart("date", 1.5, "published a day later"),
                2 or 3 => new ScorePart("date", 0.5, "published a few days later"),
                _ => new ScorePart("date", -5, $"published on {published:yyyy-MM-dd}"),
            };
    }

    private ScorePart People(Readout readout, string lead, MeetingQuery query)
    {
        var opening = readout.Title + "\n" + lead;
        var named = NamedPeople.In(opening, readout.Language, lexicon);
        var count = query.People.Count(person => NamedPeople.Names(person, opening, named));
        return count == query.People.Count ? new ScorePart("people", 3, "opens with all who met")
            : count > 0 ? new ScorePart("people", 0, $"opens with {count} of the {query.People.Count} who met")
            : new ScorePart("people", -4, "opens with none of those who met");
    }

    private ScorePart? Others(Readout readout, MeetingQuery query)
    {
        var others = NamedPeople.In(readout.Title, readout.Language, lexicon).Count(person => !query.People.Contains(person, StringComparer.Ordinal));
        return others == 0 ? null : new ScorePart("people", -2.5 * Math.Min(others, 2), $"its title names {others} other");
    }

    private static ScorePart? Kind(Readout readout, string lead, MeetingQuery query)
    {
        var kind = MeetingKinds.Of(readout.Title, lead);
        return kind is null ? new ScorePart("kind", -1, "names no kind of meeting")
            : query.Kind is null ? new ScorePart("kind", 0.5, $"tells of a {kind}")
            : MeetingKinds.AreCompatible(kind, query.Kind) ? new ScorePart("kind", kind == query.Kind ? 1.5 : 1, $"tells of a {kind}")
            : new ScorePart("kind", -3, $"tells of a {kind}, not a {query.Kind}");
    }

    private static ScorePart? Form(Readout readout, string lead) =>
        OtherForms.Of(readout.Title, lead) is { } other ? new ScorePart("form", -4, $"is {other}") : null;

    // A readout reports or quotes those who met; a notice or a picture page does not.
    private ScorePart Voices(Readout readout, MeetingQuery query, CancellationToken cancellationToken)
    {
        var voices = _analyzer.Analyze(readout, cancellationToken).Statements.Select(statement => statement.Attribution.Speaker).Where(speaker => speaker.Kind is SpeakerKind.Person or SpeakerKind.Both or SpeakerKind.Delegation).ToList();
        var heard = query.People.Count(person => voices.Exists(speaker => speaker.Kind == SpeakerKind.Person && speaker.Id == person));
        return heard == query.People.Count ? new ScorePart("voices", 2.5, "reports what each said")
            : heard > 0 ? new ScorePart("voices", 1.5, $"reports what {heard} of them said")
            : voices.Count > 0 ? new ScorePart("voices", 0.5, "reports what was said together")
            : new ScorePart("voices", -0.5, "reports nobody's words");
    }
}
