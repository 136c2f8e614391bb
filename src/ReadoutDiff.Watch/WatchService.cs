using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ReadoutDiff.Alignment;
using ReadoutDiff.Archive;
using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Checks;
using ReadoutDiff.Watch.Work;

namespace ReadoutDiff.Watch;

/// <summary>One worker of the watch with all it needs: it checks what is due and sends what is to be told.</summary>
public sealed class WatchService : IAsyncDisposable
{
    // About 20 MB of keys.
    private const int MostKnown = 100_000;

    private readonly PageFetcher _fetcher;

    /// <summary>Puts a worker together on an open archive.</summary>
    /// <param name="archive">The archive; stays open.</param>
    /// <param name="profiles">The known sites.</param>
    /// <param name="fetching">How pages are fetched; its clock is the clock of the watch.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public WatchService(SnapshotArchive archive, SiteProfiles profiles, FetchOptions fetching, WatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(fetching);
        options ??= new WatchOptions();
        var (clock, lexicon) = (fetching.Clock, options.Lexicon ?? DiplomaticLexicon.Default);
        var logs = options.Logs ?? NullLoggerFactory.Instance;
        var source = new ReadoutSource(profiles: profiles);
        var comparer = new ReadoutComparer(lexicon, new StatementAligner(new LexicalSimilarity(lexicon, Glossary.Default, [])));
        _fetcher = new PageFetcher(profiles, fetching);
        Telemetry = new WatchTelemetry();
        var (versions, told) = (new VersionComparer(lexicon), new ToldAlert(options.Channels, clock));
        var status = new PageStatus(options.Checks, told, clock);
        var version = new NewVersion(versions, new VersionSentences(lexicon), new MeetingContext(archive, source, comparer, lexicon), status, told, clock);
        var check = new PageCheck(
            archive, new PageObserver(_fetcher, source), new KnownVersions(MostKnown), new MovedPage(versions, profiles, options.Checks), status, version);
        var (stop, logger) = (new GracefulStop(), logs.CreateLogger<WatchWorker>());
        var run = new CheckRun(archive.Watches, check, options.Worker, clock, Telemetry, logger);
        var work = new HostWork(archive.Watches, run, profiles, fetching.DefaultSpacing, options.Worker, clock, stop, logger);
        Worker = new WatchWorker(archive.Watches, work, options.Worker, clock, stop, logger);
        Dispatcher = new AlertDispatcher(archive.Outbox, options.Channels, options.FeedFile, clock, options.Worker.Grace, Telemetry, logs.CreateLogger<AlertDispatcher>());
    }

    /// <summary>Checks what is due.</summary>
    public WatchWorker Worker { get; }

    /// <summary>Sends what is to be told.</summary>
    public AlertDispatcher Dispatcher { get; }

    /// <summary>The meters and traces.</summary>
    public WatchTelemetry Telemetry { get; }

    /// <summary>Begins nothing new and waits for what has begun; what takes longer than the grace is broken off, and made again by whoever comes next.</summary>
    public Task StopAsync() => Task.WhenAll(Worker.StopAsync(), Dispatcher.StopAsync());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        await Worker.DisposeAsync().ConfigureAwait(false);
        Dispatcher.Dispose();
        _fetcher.Dispose();
        Telemetry.Dispose();
    }
}
