using System.Text;
using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Watches;
using ReadoutDiff.Collection;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Browser.Tests.Browsing;

/// <summary>What stands in the shared room beside the fixture meetings: a text with two versions, which is watched and has a note.</summary>
internal static class RoomContents
{
    public const string ChangedAddress = "http://kremlin.ru/events/president/news/70740";

    public const string Note = "Compare the joint statement.";

    public static async Task AddAsync(SnapshotArchive archive)
    {
        var stored = (await archive.LatestAsync(ChangedAddress))!;
        var first = await archive.LoadAsync(stored);
        var second = await archive.AddAsync(first with
        {
            CapturedAt = first.CapturedAt.AddDays(2),
            Body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(first.Body.Span).Replace("впечатляют", "поражают", StringComparison.Ordinal)),
        });
        await archive.Watches.AddAsync(new WatchedPage
        {
            Address = ChangedAddress,
            Schedule = "every 30m",
            AddedAt = first.CapturedAt,
            AnchorAt = first.CapturedAt,
            DueAt = second.CapturedAt.AddMinutes(30),
            CheckedAt = second.CapturedAt,
            Standing = "ok",
            SnapshotId = second.Id,
        });
        var text = new ReadoutSource().Read(first, new ReadoutOptions(Side.Russia, Language.Russian)).Text;
        var start = text.IndexOf("впечатляют", StringComparison.Ordinal);
        await archive.Annotations.AddAsync(new StatementNote(TextAnchor.Of(text, new TextSpan(start, start + "впечатляют".Length)), Note)
        {
            Address = ChangedAddress,
            Author = "An analyst",
            At = second.CapturedAt,
        });
    }
}
