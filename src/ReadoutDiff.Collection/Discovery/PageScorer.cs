using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Scores how well a page fits a meeting, and says why. Safe for use by several threads.</summary>
internal sealed class PageScorer(ILexicon lexicon, SiteProfiles? profiles = null)
{
    private static readonly TimeSpan[] Clocks = [TimeSpan.FromHours(8), TimeSpan.FromHours(3)];

    private readonly ReadoutAnalyzer _analyzer = new(lexicon);

    /// <summary>The score of a readout. Linear in its text.</summary>
    public MatchScore Score(Readout readout, MeetingQuery query, CancellationToken cancellationToken)
    {
        var lead = Lead(readout);
        var kind = KindOf(readout);
        return new MatchScore([.. new[]
        {
            Date(readout, query, kind),
            People(readout, lead, query),
            new OtherPeople(query, lexicon).Score(readout, lead),
            Kind(kind, query),
            Form(readout, lead),
            Voices(readout, query, cancellationToken),
        }.OfType<ScorePart>()]);
    }

    /// <summary>The first two paragraphs told by the publisher; of a page that tells nothing, what it quotes first.</summary>
    public static string Lead(Readout readout)
    {
        var told = readout.Paragraphs.Where(paragraph => paragraph.Section is Section.Lede or Section.Summary).ToList();
        return Words(readout, (told.Count > 0 ? told : readout.Paragraphs.Where(paragraph => paragraph.Section != Section.Title)).Take(2));
    }

    /// <summary>The kind of meeting that a readout tells of: by its title and its first paragraph, since those after it speak of other meetings too.</summary>
    public static string? KindOf(Readout readout) => MeetingKinds.Of(
        readout.Title, Words(readout, readout.Paragraphs.Where(paragraph => paragraph.Section is Section.Lede or Section.Summary).Take(1)));

    private static string Words(Readout readout, IEnumerable<Paragraph> paragraphs) => string.Join('\n', paragraphs.Select(paragraph => paragraph.Span.Of(readout.Text)));

    private ScorePart Date(Readout readout, MeetingQuery query, string? kind)
    {
        var published = readout.PublishedAt is { } moment ? DateOnly.FromDateTime(moment.DateTime) : (DateOnly?)null;
        if (published < query.Date && !IsOnDateElsewhere(readout, query.Date, kind))
        {
            return new ScorePart("date", -6, $"was published on {published:yyyy-MM-dd}, before the meeting");
        }

        // A date after the publication is that of something to come, such as a visit.
        if (readout.MeetingDate is { } meeting && !(meeting > published))
        {
            if (meeting != published && IsEventDated(readout))
            {
                // Where the printed date is the event's, another date in the text may be that of what was talked about.
                return published == query.Date ? new ScorePart("date", 2.5, $"is dated {published:yyyy-MM-dd}, and names {meeting:yyyy-MM-dd}")
                    : meeting == query.Date ? new ScorePart("date", 1, $"names {meeting:yyyy-MM-dd}, and is dated {published:yyyy-MM-dd}")
                    : new ScorePart("date", -6, $"tells of {meeting:yyyy-MM-dd}");
            }

            return meeting == query.Date ? new ScorePart("date", 3, $"tells of {meeting:yyyy-MM-dd}")
                : IsOnDateElsewhere(readout, query.Date, kind) && meeting == published ? new ScorePart("date", 2, $"tells of {meeting:yyyy-MM-dd}, which was {query.Date:yyyy-MM-dd} by the clock of the other side")
                : new ScorePart("date", -6, $"tells of {meeting:yyyy-MM-dd}");
        }

        return (published?.DayNumber - query.Date.DayNumber) switch
        {
            null => new ScorePart("date", 0, "has no date"),
            0 => new ScorePart("date", 2.5, "published on the day"),
            1 => new ScorePart("date", 1.5, "published a day later"),
            2 or 3 => new ScorePart("date", 0.5, "published a few days later"),
            _ => new ScorePart("date", -6, $"published on {published:yyyy-MM-dd}"),
        };
    }

    private bool IsEventDated(Readout readout) => readout.PublishedAt is not null && (profiles ?? SiteProfiles.Default).Find(readout.Address) is { DateIsEvent: true };

    // Those who meet in one place have one date; those on the telephone may have two.
    private static bool IsOnDateElsewhere(Readout readout, DateOnly date, string? kind) =>
        kind is MeetingKinds.PhoneCall or MeetingKinds.VideoCall
        && readout is { HasTimeOfDay: true, PublishedAt: { } moment }
        && Array.Exists(Clocks, offset => DateOnly.FromDateTime(moment.ToOffset(offset).DateTime) == date);

    private ScorePart People(Readout readout, string lead, MeetingQuery query)
    {
        var opening = readout.Title + "\n" + lead + "\n" + Speakers(readout);
        var named = NamedPeople.In(opening, readout.Language, lexicon);
        var count = query.People.Count(person => NamedPeople.Names(person, opening, named));
        return count == query.People.Count ? new ScorePart("people", 3, "opens with all who met")
            : count > 0 ? new ScorePart("people", -4, $"opens with {count} of the {query.People.Count} who met")
            : new ScorePart("people", -6, "opens with none of those who met");
    }

    // Who speaks in a transcript was there.
    private static string Speakers(Readout readout) => string.Join('\n', readout.Paragraphs
        .Where(paragraph => paragraph.Section == Section.Transcript)
        .Select(paragraph => paragraph.Span.Of(readout.Text))
        .Select(text => text[..Math.Max(0, text.AsSpan(0, Math.Min(text.Length, 80)).IndexOfAny(':', '：'))])
        .Distinct(StringComparer.Ordinal).Take(40));

    private static ScorePart Kind(string? kind, MeetingQuery query) =>
        kind is null ? new ScorePart("kind", -1, "names no kind of meeting")
        : query.Kind is null ? new ScorePart("kind", 0.5, $"tells of a {kind}")
        : MeetingKinds.AreCompatible(kind, query.Kind) ? new ScorePart("kind", kind == query.Kind ? 2 : 0.5, $"tells of a {kind}")
        : new ScorePart("kind", -5, $"tells of a {kind}, not a {query.Kind}");

    private static ScorePart? Form(Readout readout, string lead) =>
        OtherForms.Of(readout.Title, lead) is { } other ? new ScorePart("form", -6, $"is {other}") : null;

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
