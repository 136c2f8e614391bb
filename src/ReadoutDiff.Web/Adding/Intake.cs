using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;
using ReadoutDiff.Web.Display;

namespace ReadoutDiff.Web.Adding;

/// <summary>Takes new texts into the archive, and finds out what meeting they tell of where the user does not say.</summary>
internal sealed class Intake(SnapshotArchive archive, ReadoutSource source, ReadoutAnalyzer analyzer, ILexicon lexicon, IPageSource pages, TimeProvider clock)
{
    /// <summary>Reads a text that a user brings. Nothing is stored.</summary>
    /// <exception cref="ReadoutFormatException">It holds no readout.</exception>
    public TakenText Read(NewText text, ReadoutOptions stated, CancellationToken cancellationToken) => Read(text.ToSnapshot(clock.GetUtcNow()), stated, cancellationToken);

    /// <summary>What a user states of a text by codes; nothing where they are empty.</summary>
    public static ReadoutOptions Stated(string? side, string? language) =>
        new(string.IsNullOrEmpty(side) ? null : Side.Parse(side), string.IsNullOrEmpty(language) ? null : LanguageCodes.Parse(language));

    /// <summary>Fetches an address as a good citizen, and reads what answers. Nothing is stored.</summary>
    /// <exception cref="ReadoutFormatException">It could not be fetched, or holds no readout.</exception>
    public async Task<TakenText> FetchAsync(string address, ReadoutOptions stated, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
        {
            throw new ReadoutFormatException($"{address}: not an http or https address");
        }

        var result = await pages.GetAsync(uri, cancellationToken);
        return result.Snapshot is { } snapshot
            ? Read(snapshot, stated, cancellationToken)
            : throw new ReadoutFormatException($"{uri.AbsoluteUri}: {result.Reason}");
    }

    /// <summary>Stores texts as those of one meeting: a stored one, or the one they tell of.</summary>
    /// <param name="texts">The texts; one or more.</param>
    /// <param name="meeting">What is said of the meeting.</param>
    /// <param name="cancellationToken">Cancels; then nothing or all of it is stored.</param>
    /// <returns>The meeting's number.</returns>
    /// <exception cref="ReadoutFormatException">There is no such meeting, the day of a new one is not known, or the archive refuses.</exception>
    public async Task<long> StoreAsync(IReadOnlyList<TakenText> texts, StatedMeeting meeting, CancellationToken cancellationToken)
    {
        var stored = await archive.AddAsync([.. texts.Select(text => text.Snapshot)], cancellationToken);
        var entries = texts.Select((text, index) => new MeetingText(
            text.Text.Readout.Side, text.Text.Readout.Language, text.Snapshot.FinalAddress, stored[index].Snapshot.Id, text.Text.Readout.Outlet ?? "")).ToList();
        if (meeting.Id is { } id)
        {
            var known = await archive.MeetingAsync(id, cancellationToken) ?? throw new ReadoutFormatException($"{id}: there is no such meeting in this archive");
            return await archive.SaveMeetingAsync(known with { Texts = entries }, cancellationToken);
        }

        var people = People(texts);
        var kind = meeting.Kind ?? texts.Select(text => MeetingKinds.Of(text.Text.Readout.Title, Lead(text.Text.Readout))).FirstOrDefault(found => found is not null) ?? "";
        var title = !string.IsNullOrWhiteSpace(meeting.Title) ? meeting.Title.Trim()
            : people.Count > 0 ? string.Join(", ", people.Select(person => ConceptName.Of(person, lexicon)))
            : texts.Select(text => text.Text.Readout.Title).FirstOrDefault(words => words.Length > 0) ?? "Untitled meeting";
        var date = meeting.Date ?? DateOf(texts) ?? throw new ReadoutFormatException("the texts do not say on which day the meeting took place; give its date");
        return await archive.SaveMeetingAsync(new MeetingRecord(null, date, title, kind, people, entries), cancellationToken);
    }

    /// <summary>The day that the texts themselves give: of the meeting, else of the first publication; null where they give none.</summary>
    public static DateOnly? DateOf(IReadOnlyList<TakenText> texts) =>
        texts.Select(text => text.Text.Readout.MeetingDate).FirstOrDefault(date => date is not null)
        ?? texts.Select(text => text.Text.Readout.PublishedAt).Where(at => at is not null).Select(at => (DateOnly?)DateOnly.FromDateTime(at!.Value.DateTime)).Min();

    private static string Lead(Readout readout) => readout.Paragraphs.FirstOrDefault(paragraph => paragraph.Section != Section.Title) is { } lead ? lead.Span.Of(readout.Text) : "";

    private TakenText Read(Snapshot snapshot, ReadoutOptions stated, CancellationToken cancellationToken) =>
        new(snapshot, analyzer.Analyze(source.Read(snapshot, stated, cancellationToken), cancellationToken));

    /// <summary>For each country whose people speak, the one who says most: the two who met, in most meetings.</summary>
    private List<string> People(IReadOnlyList<TakenText> texts) =>
    [
        .. texts.SelectMany(text => text.Text.Statements).Select(statement => statement.Attribution.Speaker)
            .Where(speaker => speaker.Kind == SpeakerKind.Person)
            .CountBy(speaker => speaker.Id)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .DistinctBy(pair => lexicon.Concepts.TryGetValue(pair.Key, out var person) && person.Country.Length > 0 ? person.Country : pair.Key)
            .Take(2).Select(pair => pair.Key).Order(StringComparer.Ordinal),
    ];
}
