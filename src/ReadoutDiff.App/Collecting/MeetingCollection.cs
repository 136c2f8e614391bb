using ReadoutDiff.Archive;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Meetings;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Collecting;

/// <summary>What a search found, as a meeting that can be written and stored.</summary>
internal static class MeetingCollection
{
    /// <summary>Names the meeting and its texts. Linear in the search.</summary>
    public static CollectedMeeting Of(MeetingSearch search, ILexicon lexicon) => new(
        search.Query.Date,
        search.Query.Kind ?? search.Found.Select(found => MeetingKinds.Of(found.Readout.Title)).FirstOrDefault(kind => kind is not null) ?? "",
        string.Join(", ", search.Query.People.Select(person => NameOf(person, lexicon))),
        search.Query.People,
        [.. search.Found.Select(found => new CollectedText(found.Side, found.Language, found.Snapshot, found.Readout.Outlet, found.Score.ToString()))],
        [.. search.Missing.Select(missing => missing.ToString())]);

    /// <summary>Stores the meeting in the archive, with its snapshots, which may be stored already.</summary>
    public static async Task StoreAsync(SnapshotArchive archive, CollectedMeeting meeting, CancellationToken cancellationToken)
    {
        var texts = new List<MeetingText>();
        foreach (var text in meeting.Texts)
        {
            var stored = await archive.AddAsync(text.Snapshot, cancellationToken).ConfigureAwait(false);
            texts.Add(new MeetingText(text.Side, text.Language, text.Snapshot.FinalAddress, stored.Id, text.Outlet ?? ""));
        }

        await archive.SaveMeetingAsync(new MeetingRecord(null, meeting.Date, meeting.Title, meeting.Kind, meeting.People, texts), cancellationToken).ConfigureAwait(false);
    }

    private static string NameOf(string person, ILexicon lexicon) =>
        lexicon.Concepts.TryGetValue(person, out var concept) ? concept.Label(Language.English) : person.Replace("name:", "", StringComparison.Ordinal);
}
