using System.Runtime.CompilerServices;
using ReadoutDiff.Archive.Warc;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive;

/// <summary>Takes captures from one archive to another, or to other programs, as WARC files.</summary>
public static class ArchiveTransfer
{
    // A commit waits for the disk; a hundred pages share the wait, and little is kept in memory.
    private const int BatchCount = 100;
    private const int BatchBytes = 16 * 1024 * 1024;

    /// <summary>Writes an archive's captures as a WARC 1.1 file, by address and then time.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="to">Where to; stays open.</param>
    /// <param name="isCompressed">Whether as <c>.warc.gz</c>.</param>
    /// <param name="address">Only captures of this address; null for all.</param>
    /// <param name="progress">Told the number of captures written, or null.</param>
    /// <param name="cancellationToken">Cancels; then the file is incomplete.</param>
    /// <returns>How many captures were written.</returns>
    /// <exception cref="ReadoutFormatException">A stored body is damaged, or the store cannot be read.</exception>
    public static Task<long> ExportAsync(
        this SnapshotArchive archive, Stream to, bool isCompressed, string? address = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        return WarcWriter.WriteAsync(LoadAsync(archive, address, progress, cancellationToken), to, isCompressed, null, cancellationToken);
    }

    /// <summary>Takes over the captures of a WARC file, from anybody. What is stored already stays as it is; a damaged record is named and the rest taken over.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="from">The file, best one that can seek.</param>
    /// <param name="progress">Told the number of records read, or null.</param>
    /// <param name="cancellationToken">Cancels; what was taken over until then stays.</param>
    /// <exception cref="ReadoutFormatException">The store refuses.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<ImportResult> ImportAsync(this SnapshotArchive archive, Stream from, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        long added = 0, known = 0, others = 0, bytes = 0;
        var problems = new List<string>();
        var batch = new List<Snapshot>();

        async Task StoreAsync()
        {
            foreach (var (_, isNew) in await archive.AddAsync(batch, cancellationToken))
            {
                added += isNew ? 1 : 0;
                known += isNew ? 0 : 1;
            }

            batch.Clear();
            bytes = 0;
        }

        var options = new WarcOptions
        {
            Bodies = async (hash, token) => batch.FirstOrDefault(snapshot => snapshot.Hash == hash) is { } waiting
                ? waiting.Body
                : await archive.BodyAsync(hash, token) is { } body ? body : (ReadOnlyMemory<byte>?)null,
        };
        await foreach (var entry in WarcReader.ReadAsync(from, options, cancellationToken))
        {
            if (entry.Problem is { } problem)
            {
                problems.Add($"record {entry.Number} at byte {entry.Offset}: {problem}");
            }
            else if (entry.Snapshot is { } snapshot)
            {
                batch.Add(snapshot);
                bytes += snapshot.Body.Length;
            }
            else
            {
                others++;
            }

            if (batch.Count >= BatchCount || bytes >= BatchBytes)
            {
                await StoreAsync();
            }

            progress?.Report(entry.Number);
        }

        await StoreAsync();
        return new ImportResult(added, known, others, problems);
    }

    private static async IAsyncEnumerable<Snapshot> LoadAsync(
        SnapshotArchive archive, string? address, IProgress<long>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long count = 0;
        await foreach (var stored in archive.ListAsync(address, cancellationToken))
        {
            yield return await archive.LoadAsync(stored, cancellationToken);
            progress?.Report(++count);
        }
    }
}
