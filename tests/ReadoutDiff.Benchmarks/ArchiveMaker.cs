using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReadoutDiff.Archive;
using ReadoutDiff.Catalog;
using ReadoutDiff.Collection;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Benchmarks;

/// <summary>Makes a large archive of generated meetings, has all its texts read as the program does, and says what that and the questions about it cost.</summary>
internal static class ArchiveMaker
{
    private const int MeetingsInBatch = 200;
    private const int LongestText = 2_000;

    // Two outlets a side, and translations.
    private static readonly (string Side, string Language, string Outlet)[] Texts =
    [
        ("cn", "zh", "Agency"), ("ru", "ru", "Presidency"), ("cn", "en", "Agency"), ("ru", "en", "Presidency"), ("cn", "ru", "Agency"),
        ("ru", "zh", "Ministry"), ("cn", "zh", "Ministry"), ("ru", "ru", "Ministry"), ("cn", "en", "Ministry"), ("ru", "en", "Ministry"),
    ];

    /// <summary>Reads the arguments after <c>archive</c>; null where they are not understood.</summary>
    public static (string File, int Meetings, int Texts)? Read(IReadOnlyList<string> args)
    {
        var (meetings, texts) = (10_000, 10);
        for (var i = 1; i < args.Count; i += 2)
        {
            if (i + 1 >= args.Count || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
            {
                return null;
            }

            switch (args[i])
            {
                case "--meetings":
                    meetings = number;
                    break;
                case "--texts":
                    texts = Math.Min(number, Texts.Length);
                    break;
                default:
                    return null;
            }
        }

        return args.Count > 0 ? (args[0], meetings, texts) : null;
    }

    /// <summary>Makes the archive, or goes on with one that was begun.</summary>
    /// <returns>A table of what was measured.</returns>
    public static async Task<string> MakeAsync(string file, int meetings, int texts, TextWriter progress)
    {
        var table = new StringBuilder("| What | Measured |\n|---|---:|\n");
        await using var archive = await SnapshotArchive.OpenAsync(file);
        var start = Stopwatch.GetTimestamp();
        foreach (var batch in SyntheticMeeting.Make(meetings, LongestText).Chunk(MeetingsInBatch))
        {
            await StoreAsync(archive, batch, texts);
            await progress.WriteAsync($"\rmeetings stored: {batch[^1].Number + 1}");
        }

        await progress.WriteLineAsync();
        Row(table, $"Storing {meetings:N0} meetings with {texts} texts each", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");

        await ReadAsync(archive, table, progress);

        // This goes on from within what has just ended, which holds on to its catalog until its thread has come to rest.
        await Task.Delay(TimeSpan.FromSeconds(1));
        Row(table, "The archive's file", $"{new FileInfo(file).Length / 1e6:0} MB");
        await CatalogTimes.MeasureAsync(archive, Keeper, (what, measured) => Row(table, what, measured));
        return table.ToString();
    }

    // Apart, so that nothing of its catalog is left where the memory of another is measured.
    private static async Task ReadAsync(SnapshotArchive archive, StringBuilder table, TextWriter progress)
    {
        var start = Stopwatch.GetTimestamp();
        await using var keeper = Keeper(archive);
        var reading = keeper.ReadWaitingAsync();
        while (await Task.WhenAny(reading, Task.Delay(1000)) != reading)
        {
            await progress.WriteAsync($"\rcaptures that wait: {keeper.State.Waiting}  ");
        }

        await reading;
        await progress.WriteLineAsync();
        Row(table, $"Reading the {keeper.State.Read:N0} texts ({keeper.State.Failed} cannot be read)", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
    }

    private static CatalogKeeper Keeper(SnapshotArchive archive) =>
        new(archive, new ReadoutSource(), new ReadoutAnalyzer(DiplomaticLexicon.Default), DiplomaticLexicon.Default) { Readers = Environment.ProcessorCount };

    private static async Task StoreAsync(SnapshotArchive archive, IReadOnlyList<SyntheticMeeting> meetings, int texts)
    {
        var captures = meetings.SelectMany(meeting => Texts.Take(texts).Select((text, number) => Capture(meeting, text.Side, text.Language, number))).ToList();
        var stored = await archive.AddAsync(captures);
        await archive.SaveMeetingsAsync(
        [
            .. meetings.Select((meeting, index) => new MeetingRecord(
                null,
                meeting.Date,
                meeting.Title("en"),
                meeting.Kind,
                [meeting.Chinese.Id, meeting.Russian.Id],
                [
                    .. Texts.Take(texts).Select((text, number) => new MeetingText(
                        Side.Parse(text.Side), LanguageCodes.Parse(text.Language), captures[(index * texts) + number].Address, stored[(index * texts) + number].Snapshot.Id, text.Outlet)),
                ])),
        ]);
    }

    private static Snapshot Capture(SyntheticMeeting meeting, string side, string language, int number)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"https://{side}{number}.example.org/{language}/{meeting.Date:yyyy/MM/dd}/{meeting.Number}");
        return new Snapshot
        {
            Address = address,
            FinalAddress = address,
            CapturedAt = new DateTimeOffset(meeting.Date.ToDateTime(new TimeOnly(18, number)), TimeSpan.Zero),
            Status = 200,
            Headers = [new("Content-Type", "application/json")],
            Body = Encoding.UTF8.GetBytes(SyntheticReadout.Of(meeting, side, language, number)),
        };
    }

    private static void Row(StringBuilder table, string what, string measured) => table.AppendLine(CultureInfo.InvariantCulture, $"| {what} | {measured} |");
}
