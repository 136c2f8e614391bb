using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Annotations;
using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Collection;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Catalog;

/// <summary>
/// Keeps a catalog of an archive that goes with what is stored there, by this program or others, and has the captures read that wait for it. Safe for
/// several threads; <see cref="Current"/> and <see cref="State"/> are there at once, as they were last made.
/// </summary>
public sealed class CatalogKeeper : IAsyncDisposable
{
    private const int BatchLength = 200;

    // A catalog of 10,000 meetings is made anew in a fraction of a second; readers see what was read within this time.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly SnapshotArchive _archive;
    private readonly CaptureReader _reader;
    private readonly CatalogContents _contents;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly SemaphoreSlim _urgent = new(1, 1);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _gate = new();
    private Task? _queued;
    private bool _isQueuedWhole;
    private long _madeAt;
    private ArchiveRevision? _revision;
    private AnnotationState? _annotations;
    private volatile MeetingCatalog _current;
    private volatile CatalogState _state = new(0, 0, 0, null, false);
    private volatile bool _isReading;

    /// <summary>Makes a keeper of an empty catalog; <see cref="RefreshAsync"/> fills it.</summary>
    /// <param name="archive">The archive; stays open.</param>
    /// <param name="source">Reads captures.</param>
    /// <param name="analyzer">Analyzes them, with the same lexicon.</param>
    /// <param name="lexicon">Names concepts and people.</param>
    /// <param name="time">The time; the system's when null.</param>
    public CatalogKeeper(SnapshotArchive archive, ReadoutSource source, ReadoutAnalyzer analyzer, ILexicon lexicon, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(lexicon);
        Engine = EngineName.Of(lexicon);
        _archive = archive;
        _reader = new CaptureReader(archive, source, analyzer, lexicon);
        _contents = new CatalogContents(lexicon, Engine);
        _time = time ?? TimeProvider.System;
        _current = new MeetingCatalog([], lexicon);
    }

    /// <summary>What texts are read with: the version, and a hash of code and lexicon.</summary>
    public string Engine { get; }

    /// <summary>How many captures are read at once; 1 or more. By default one processor is left to others.</summary>
    public int Readers { get; init; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>The catalog as it was last made.</summary>
    public MeetingCatalog Current => _current;

    /// <summary>How far the captures have been read.</summary>
    public CatalogState State => _state with { IsReading = _isReading };

    /// <summary>
    /// Takes over what has changed in the archive until now, whoever changed it. Where nothing has, two small queries, which all who ask at once share. While this
    /// keeper reads what waits, readings alone are taken over every few seconds.
    /// </summary>
    /// <exception cref="ReadoutFormatException">The archive is out of reach; the catalog stays as it was.</exception>
    public Task RefreshAsync(CancellationToken cancellationToken = default) => QueueRefreshAsync(isWhole: false, cancellationToken);

    /// <summary>Reads the captures that wait, those of the newest meetings first, and keeps what was read as it goes; then refreshes. Those that cannot be read are kept with the problem and wait no longer.</summary>
    /// <exception cref="ReadoutFormatException">The archive is out of reach; what was kept until then stays.</exception>
    public Task ReadWaitingAsync(CancellationToken cancellationToken = default) => ReadAsync(text => !text.IsCurrent, _reading, cancellationToken);

    /// <summary>Reads the captures of some addresses at once, also those that were read or could not be, for one who waits for them, beside what else is read; then refreshes.</summary>
    /// <exception cref="ReadoutFormatException">The archive is out of reach.</exception>
    public Task ReadAsync(IReadOnlyCollection<string> addresses, CancellationToken cancellationToken = default)
    {
        var chosen = addresses.ToHashSet(StringComparer.Ordinal);
        return ReadAsync(text => chosen.Contains(text.Text.Address), _urgent, cancellationToken);
    }

    /// <summary>Stops reading, and waits until it has stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _reading.WaitAsync();
        await _urgent.WaitAsync();
        await _refreshing.WaitAsync();
        _reading.Dispose();
        _urgent.Dispose();
        _refreshing.Dispose();
        _stopping.Dispose();
    }

    private async Task ReadAsync(Predicate<CatalogText> isChosen, SemaphoreSlim turn, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stopping.Token);
        await turn.WaitAsync(either.Token);
        try
        {
            await QueueRefreshAsync(isWhole: true, either.Token);
            _isReading = turn == _reading || _isReading;
            var texts = _current.Meetings.SelectMany(meeting => meeting.Texts).Where(text => isChosen(text)).Select(text => text.Text).DistinctBy(ReadingKey.Of);
            foreach (var batch in texts.Chunk(BatchLength))
            {
                var readings = new Reading[batch.Length];
                var corrections = _contents.Corrections;
                await Parallel.ForEachAsync(
                    Enumerable.Range(0, batch.Length),
                    new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Readers), CancellationToken = either.Token },
                    async (i, token) => readings[i] = await _reader.ReadAsync(batch[i], Engine + corrections.MarkOf(batch[i].Address), corrections.Of(batch[i].Address), token));
                await _archive.Readings.SaveAsync(readings, either.Token);
                await QueueRefreshAsync(isWhole: false, either.Token);
            }

            await QueueRefreshAsync(isWhole: true, either.Token);
        }
        finally
        {
            _isReading = turn != _reading && _isReading;
            turn.Release();
        }
    }

    // One refresh runs and one is queued: whoever asks while one runs may have changed the archive after it looked, and shares the next.
    private Task QueueRefreshAsync(bool isWhole, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _isQueuedWhole |= isWhole;
            _queued ??= Task.Run(RunRefreshAsync, CancellationToken.None);
            return _queued.WaitAsync(cancellationToken);
        }
    }

    private async Task RunRefreshAsync()
    {
        await _refreshing.WaitAsync(_stopping.Token);
        try
        {
            bool isWhole;
            lock (_gate)
            {
                (isWhole, _isQueuedWhole, _queued) = (_isQueuedWhole, false, null);
            }

            await TakeOverAsync(isWhole, _stopping.Token);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private async Task TakeOverAsync(bool isWhole, CancellationToken cancellationToken)
    {
        // Read first: what is stored in between is taken over now and once more the next time.
        var annotations = await _archive.Annotations.StateAsync(cancellationToken);
        var revision = await _archive.Readings.RevisionAsync(cancellationToken);
        var isReadingsAlone = annotations == _annotations && revision.Meetings == _revision?.Meetings;
        if ((isReadingsAlone && revision == _revision) || (isReadingsAlone && !isWhole && _isReading && _time.GetElapsedTime(_madeAt) < Pause))
        {
            _state = _state with { RefreshedAt = _time.GetUtcNow() };
            return;
        }

        if (annotations != _annotations)
        {
            _contents.Corrections = ReadingCorrections.Of(await _archive.Annotations.ListAsync(cancellationToken).ToListAsync(cancellationToken));
        }

        foreach (var meeting in await _archive.Readings.ChangedMeetingsAsync(_revision?.Meetings ?? -1, cancellationToken))
        {
            _contents.Add(meeting);
        }

        await foreach (var reading in _archive.Readings.ChangesAsync(_revision?.Readings ?? 0, cancellationToken))
        {
            _contents.Add(reading);
        }

        _current = _contents.ToCatalog();
        (_revision, _annotations, _madeAt) = (revision, annotations, _time.GetTimestamp());
        _state = Count(_current) with { RefreshedAt = _time.GetUtcNow() };
    }

    private static CatalogState Count(MeetingCatalog catalog)
    {
        var (read, waiting, failed) = (0, 0, 0);
        foreach (var text in catalog.Meetings.SelectMany(meeting => meeting.Texts))
        {
            (read, waiting, failed) = !text.IsCurrent ? (read, waiting + 1, failed) : text.Problem is null ? (read + 1, waiting, failed) : (read, waiting, failed + 1);
        }

        return new CatalogState(read, waiting, failed, null, false);
    }
}
