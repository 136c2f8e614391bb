using System.Runtime.CompilerServices;

namespace ReadoutDiff.Archive.Warc;

/// <summary>
/// Reads captures from WARC 1.0 and 1.1 files, compressed record by record, as a whole, or not at all. Made for files from strangers: every length is bounded and none is trusted,
/// digests are compared, and reading goes on after a damaged record. One record is held in memory at a time.
/// </summary>
public static class WarcReader
{
    private const int SniffedBytes = 32 * 1024;

    /// <summary>Reads a file from beginning to end.</summary>
    /// <param name="from">The file. Where it can seek, a record that states a wrong length costs no other; where it cannot, it may.</param>
    /// <param name="options">The bounds, or null for the default ones.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>An entry for every record, in the file's order; one that gives no capture and has no problem is of another kind. Ends after <see cref="WarcOptions.MaxProblems"/> problems, the last of which says so.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async IAsyncEnumerable<WarcEntry> ReadAsync(Stream from, WarcOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        options ??= new WarcOptions();
        var raw = new RawInput(from);
        while (raw.Window.Length < SniffedBytes && await raw.MoreAsync(cancellationToken))
        {
        }

        RecordSource source = IsGzip(raw.Window.Span) ? new GzipSource(raw, options.MaxSkip) : new PlainSource(raw, options.MaxSkip);
        var snapshots = new RecordSnapshots(options);
        var problems = 0;
        var isDamaged = false;
        for (long number = 1; ; number++)
        {
            WarcEntry? entry;
            try
            {
                // After damage the source stands at a record already.
                if (!isDamaged && !await source.NextAsync(cancellationToken))
                {
                    yield break;
                }

                isDamaged = false;
                entry = await ReadRecordAsync(source, number, options, snapshots, cancellationToken);
            }
            catch (DamagedRecordException e)
            {
                isDamaged = true;
                entry = new WarcEntry(number, source.Offset, "", null, e.Message);
            }

            if (entry.Problem is not null && ++problems >= options.MaxProblems)
            {
                yield return entry with { Problem = $"{entry.Problem}; too many damaged records: reading ends here" };
                yield break;
            }

            var more = !isDamaged || await source.ResyncAsync(cancellationToken);
            yield return entry;
            if (!more)
            {
                yield break;
            }
        }
    }

    // The first bytes may be the damaged ones.
    private static bool IsGzip(ReadOnlySpan<byte> start) =>
        start.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b])
        || (!start.StartsWith("WARC/"u8) && start.IndexOf("\nWARC/1."u8) < 0 && start.IndexOf((ReadOnlySpan<byte>)[0x1f, 0x8b, 8]) >= 0);

    private static async ValueTask<WarcEntry> ReadRecordAsync(RecordSource source, long number, WarcOptions options, RecordSnapshots snapshots, CancellationToken cancellationToken)
    {
        var header = await WarcHeader.ReadAsync(source, cancellationToken);
        if (header.Length > options.MaxRecord)
        {
            throw new DamagedRecordException($"it is longer than {options.MaxRecord / (1024 * 1024)} MB, or says so");
        }

        var block = await BlockAsync(source, (int)header.Length, cancellationToken);
        await EndAsync(source, cancellationToken);
        var type = header["WARC-Type"] ?? "";
        try
        {
            return new WarcEntry(number, source.Offset, type, await snapshots.ReadAsync(header, type, block, cancellationToken), null);
        }
        catch (DamagedRecordException e)
        {
            // The record's frame is in order, so that reading goes on behind it.
            return new WarcEntry(number, source.Offset, type, null, e.Message);
        }
    }

    // Grows with what is there and not with what is stated.
    private static async ValueTask<byte[]> BlockAsync(RecordSource source, int length, CancellationToken cancellationToken)
    {
        var block = new MemoryStream(Math.Min(length, 64 * 1024));
        while (block.Length < length)
        {
            if (source.Window.IsEmpty && !await source.MoreAsync(cancellationToken))
            {
                throw new DamagedRecordException($"it ends after {block.Length} of the {length} bytes it states");
            }

            var part = source.Window[..(int)Math.Min(length - block.Length, source.Window.Length)];
            block.Write(part);
            source.Consume(part.Length);
        }

        return block.ToArray();
    }

    // Two line ends close a record. At the end of a gzip member this also brings its checksum to be compared.
    private static async ValueTask EndAsync(RecordSource source, CancellationToken cancellationToken)
    {
        if (source.Window.IsEmpty && !await source.MoreAsync(cancellationToken))
        {
            return;
        }

        if (source.Window[0] is not ((byte)'\r' or (byte)'\n'))
        {
            throw new DamagedRecordException("it does not end where it says");
        }

        await source.SkipLineEndsAsync(cancellationToken);
    }
}
