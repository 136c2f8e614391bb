using System.Diagnostics;
using System.Globalization;
using ReadoutDiff.Archive;
using ReadoutDiff.Catalog;
using ReadoutDiff.Model;

namespace ReadoutDiff.Benchmarks;

/// <summary>What a catalog costs in memory, and how long it takes to answer.</summary>
internal static class CatalogTimes
{
    private const int Rounds = 200;

    /// <summary>Measures a new catalog of an archive, and tells each figure.</summary>
    public static async Task MeasureAsync(SnapshotArchive archive, Func<SnapshotArchive, CatalogKeeper> makeKeeper, Action<string, string> tell)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        await using var keeper = makeKeeper(archive);
        await keeper.RefreshAsync();
        tell("Opening the catalog", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        var catalog = keeper.Current;
        _ = catalog.Trend("taiwan", new TrendOptions());
        tell("Memory of the catalog", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:0} MB");
        tell("Concepts named by a text, mean", $"{catalog.Meetings.SelectMany(meeting => meeting.Texts).Average(text => text.Reading?.Concepts.Count ?? 0):0}");
        start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Rounds; i++)
        {
            await keeper.RefreshAsync();
        }

        tell("Refresh where nothing has changed, mean", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds / Rounds:0.00} ms");
        await ChangeAsync(archive, keeper, tell);

        Time("Search for all", catalog => catalog.Search(new MeetingQuery()));
        Time("Search for a word of titles", catalog => catalog.Search(new MeetingQuery { Words = "переговоры" }));
        Time("Search for a word that is nowhere", catalog => catalog.Search(new MeetingQuery { Words = "zzzzzz" }));
        Time("Search for 3 words", catalog => catalog.Search(new MeetingQuery { Words = "Putin Xi Taiwan" }));
        Time("Search by person, kind, days, concept, one-sided", catalog => catalog.Search(new MeetingQuery
        {
            People = ["xi-jinping"], Kind = "talks", From = new DateOnly(2010, 1, 1), Concepts = ["taiwan"], OneSidedOnly = true,
        }));
        Time("Trend of a frequent concept by month", catalog => catalog.Trend("xi-jinping", new TrendOptions { Period = TrendPeriod.Month }));
        Time("Trend of a concept by quarter", catalog => catalog.Trend("taiwan", new TrendOptions()));
        Time("Keyness", catalog => catalog.Keyness(Side.China, Side.Russia, new KeynessOptions()));

        void Time(string what, Action<MeetingCatalog> ask)
        {
            var times = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                var begin = Stopwatch.GetTimestamp();
                ask(keeper.Current);
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }

            times.Sort();
            tell(what + ", median and 95th percentile", string.Create(CultureInfo.InvariantCulture, $"{times[Rounds / 2]:0.00} ms, {times[Rounds * 95 / 100]:0.00} ms"));
        }
    }

    private static async Task ChangeAsync(SnapshotArchive archive, CatalogKeeper keeper, Action<string, string> tell)
    {
        var record = keeper.Current.Meetings[0].Record;
        await archive.SaveMeetingAsync(record);
        var start = Stopwatch.GetTimestamp();
        await keeper.RefreshAsync();
        tell("Refresh where one meeting has changed", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms");
    }
}
