using System.Globalization;
using ReadoutDiff.Archive;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using YamlDotNet.RepresentationModel;

namespace ReadoutDiff.Tests.Shared.Room;

/// <summary>Meetings of the fixtures, stored as a collected meeting is.</summary>
internal static class FixtureMeeting
{
    /// <summary>Stores every fixture meeting with its captures.</summary>
    /// <returns>The meetings by the name of their folder.</returns>
    public static async Task<IReadOnlyDictionary<string, MeetingRecord>> StoreAllAsync(SnapshotArchive archive)
    {
        var meetings = new SortedDictionary<string, MeetingRecord>(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(RepositoryFolder.Find("fixtures/meetings")).Order(StringComparer.Ordinal))
        {
            meetings[Path.GetFileName(folder)] = await StoreAsync(archive, folder);
        }

        return meetings;
    }

    private static async Task<MeetingRecord> StoreAsync(SnapshotArchive archive, string folder)
    {
        using var reader = File.OpenText(Path.Combine(folder, "meeting.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        var fields = (YamlMappingNode)yaml.Documents[0].RootNode;
        var date = DateOnly.ParseExact(Text(fields, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var texts = new List<MeetingText>();
        foreach (var file in ((YamlSequenceNode)fields["files"]).Cast<YamlMappingNode>())
        {
            var stored = await archive.AddAsync(await CaptureAsync(folder, file, date));
            texts.Add(new MeetingText(Side.Parse(Text(file, "side")), LanguageCodes.Parse(Text(file, "lang")), stored.FinalAddress, stored.Id, Text(file, "outlet")));
        }

        var meeting = new MeetingRecord(null, date, Text(fields, "title"), Text(fields, "kind"), People(Text(fields, "title")), texts);
        var id = await archive.SaveMeetingAsync(meeting);
        return (await archive.MeetingAsync(id))!;
    }

    private static async Task<Snapshot> CaptureAsync(string folder, YamlMappingNode file, DateOnly date) => new()
    {
        Address = Text(file, "url"),
        FinalAddress = Text(file, "url"),
        CapturedAt = new DateTimeOffset(date.AddDays(1), new TimeOnly(6, 0), TimeSpan.Zero),
        Status = 200,
        Headers = [new("Content-Type", $"text/html; charset={Text(file, "encoding")}")],
        Body = await File.ReadAllBytesAsync(Path.Combine(folder, Text(file, "file"))),
    };

    private static List<string> People(string title)
    {
        var lexicon = DiplomaticLexicon.Default;
        var people = lexicon.Match(title, new TextSpan(0, title.Length), Language.English, null)
            .Select(mention => mention.ConceptId)
            .Where(id => lexicon.Concepts.TryGetValue(id, out var concept) && concept.Kind == ConceptKind.Person)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        // A title that names the guest alone leaves the host to be understood.
        return people is ["xi-jinping"] ? ["putin", .. people] : people;
    }

    private static string Text(YamlMappingNode fields, string name) => ((YamlScalarNode)fields[name]).Value!;
}
