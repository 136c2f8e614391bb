using System.CommandLine;
using ReadoutDiff.App.Collecting;
using ReadoutDiff.App.Terminal;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection.Discovery;
using ReadoutDiff.Collection.Meetings;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.App.Commands;

/// <summary><c>readoutdiff collect</c>: finds, fetches and keeps the readouts of one meeting from both sides.</summary>
internal static class CollectCommand
{
    public static Command Create(Streams streams)
    {
        var options = new CollectOptions();
        var command = new Command("collect", "Finds, fetches and keeps the readouts of one meeting from both sides, in every language offered.");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, options, streams, cancellationToken));
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CollectOptions options, Streams streams, CancellationToken cancellationToken)
    {
        var profiles = options.Network.Profiles(parsed);
        return ArchiveCommand.WithArchiveAsync(
            parsed.GetValue(options.Archive), archive => RunAsync(parsed, options, streams, profiles, archive, cancellationToken), cancellationToken);
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, CollectOptions options, Streams streams, SiteProfiles profiles, SnapshotArchive archive, CancellationToken cancellationToken)
    {
        var lexicon = DiplomaticLexicon.Default;
        using var fetcher = options.Network.Fetcher(parsed, profiles, streams.Fetching);
        var finder = new MeetingFinder(new ArchivedPages(fetcher, archive, profiles), profiles, lexicon);
        var search = await SearchProgressView.RunAsync(
            streams.Error, progress => SearchAsync(parsed, options, finder, lexicon, progress, cancellationToken)).ConfigureAwait(false);

        var meeting = MeetingCollection.Of(search, lexicon);
        var folder = parsed.GetValue(options.Out)!;
        if (meeting.Texts.Count > 0)
        {
            await MeetingFolderWriter.WriteAsync(folder, meeting, cancellationToken).ConfigureAwait(false);
            await MeetingCollection.StoreAsync(archive, meeting, cancellationToken).ConfigureAwait(false);
        }

        CollectionView.Write(search, meeting, folder, streams.Output);
        return meeting.Texts.Select(text => text.Side).Distinct().Count() >= 2 ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static Task<MeetingSearch> SearchAsync(
        ParseResult parsed, CollectOptions options, MeetingFinder finder, ILexicon lexicon, IProgress<SearchProgress>? progress, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(options.Url) is { } url)
        {
            return Uri.TryCreate(url, UriKind.Absolute, out var address)
                ? finder.FindFromAsync(address, progress, cancellationToken)
                : throw new ReadoutFormatException($"{url}: not an absolute address such as http://kremlin.ru/events/president/news/1");
        }

        _ = CollectOptions.TryDate(parsed.GetValue(options.Date), out var date);
        var query = MeetingQuery.Create(date, parsed.GetValue(options.Between)!, lexicon) with { Kind = parsed.GetValue(options.Kind) };
        return finder.FindAsync(query, progress, cancellationToken);
    }
}
