using System.Globalization;
using ReadoutDiff.Archive;

namespace ReadoutDiff.Benchmarks;

/// <summary>The addresses that readers of an archive ask for: pages of every kind, of meetings chosen at random.</summary>
internal static class PageSample
{
    private const int MostOfAKind = 10_000;

    private static readonly string[] Concepts = ["taiwan", "ukraine", "cpc-centenary", "belt-and-road", "trade-turnover", "energy", "united-states", "un"];

    /// <summary>Chooses the pages, as many of each kind as of each other kind.</summary>
    public static async Task<IReadOnlyList<string>> ChooseAsync(SnapshotArchive archive, int seed)
    {
        var random = new Random(seed);
        var meetings = new List<MeetingRecord>();
        await foreach (var meeting in archive.MeetingsAsync())
        {
            meetings.Add(meeting);
        }

        var pages = new List<string>();
        for (var number = 0; number < MostOfAKind; number++)
        {
            var meeting = meetings[random.Next(meetings.Count)];
            var text = meeting.Texts[random.Next(meeting.Texts.Count)];
            var concept = Concepts[random.Next(Concepts.Length)];
            var place = $"/meetings/{meeting.Id}";
            pages.AddRange(
            [
                "/", $"/?p={random.Next(1, 200)}", $"/?concept={concept}&onesided=true", $"/?q={Uri.EscapeDataString(meeting.Title.Split(' ')[0])}", $"/?from={meeting.Date:yyyy-MM-dd}",
                place, place + "/read", $"{place}/read?concept={concept}", place + "/concepts", place + "/texts", place + "/statement?name=L1",
                string.Create(CultureInfo.InvariantCulture, $"/texts/{text.SnapshotId}?meeting={meeting.Id}"),
                $"/versions?address={Uri.EscapeDataString(text.Address)}", $"/trends?concept={concept}", "/keyness?side=cn&reference=ru",
                "/watches", "/corrections", "/add", "/about", $"/api/v1/meetings?concept={concept}", place.Insert(0, "/api/v1"), $"/api/v1{place}/comparison", $"/api/v1/trends?concept={concept}",
            ]);
        }

        return pages;
    }
}
