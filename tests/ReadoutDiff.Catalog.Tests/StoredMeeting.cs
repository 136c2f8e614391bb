using System.Text;
using System.Text.Json;
using ReadoutDiff.Archive;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog.Tests;

/// <summary>Captures and meetings to store.</summary>
internal static class StoredMeeting
{
    public static readonly DateOnly Day = new(2021, 6, 28);

    private static readonly DateTimeOffset Noon = new(2021, 6, 28, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A capture of a readout of a title and a body.</summary>
    public static Snapshot Capture(string address, string title, string text, int minute = 0) =>
        Raw(address, JsonSerializer.Serialize(new { title, text, date = "2021-06-28" }), minute);

    /// <summary>A capture of any body.</summary>
    public static Snapshot Raw(string address, string body, int minute = 0) => new()
    {
        Address = address,
        FinalAddress = address,
        CapturedAt = Noon.AddMinutes(minute),
        Status = 200,
        Headers = [],
        Body = Encoding.UTF8.GetBytes(body),
    };

    /// <summary>Stores a meeting of one day with its captures, each as the text of a side in a language.</summary>
    public static async Task<long> StoreAsync(SnapshotArchive archive, DateOnly date, params (Side Side, Language Language, Snapshot Capture)[] texts)
    {
        var stored = new List<MeetingText>();
        foreach (var (side, language, capture) in texts)
        {
            stored.Add(new MeetingText(side, language, capture.Address, (await archive.AddAsync(capture)).Id, "Outlet"));
        }

        return await archive.SaveMeetingAsync(new MeetingRecord(null, date, "A meeting", "talks", ["putin", "xi-jinping"], stored));
    }
}
