using System.Data.Common;

namespace ReadoutDiff.Archive.Storage;

/// <summary>Runs pieces of work on a store: each on a connection of its own, again where a connection broke, and with one line where the store refuses.</summary>
internal sealed class ArchiveSession(IArchiveStore store) : IAsyncDisposable
{
    // A server that restarts is back within seconds.
    private static readonly TimeSpan[] Pauses = [.. new[] { 50, 200, 500, 1000, 2000, 4000 }.Select(ms => TimeSpan.FromMilliseconds(ms))];

    /// <summary>The store.</summary>
    public IArchiveStore Store => store;

    /// <summary>Reads.</summary>
    /// <exception cref="Model.ReadoutFormatException">The store refuses.</exception>
    public Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellationToken) =>
        TryAsync(
            async token =>
            {
                await using var connection = await store.OpenAsync(token);
                return await read(connection);
            },
            cancellationToken);

    /// <summary>Writes in one transaction. The work is idempotent, since it is done again where it is unknown whether it was done.</summary>
    /// <exception cref="Model.ReadoutFormatException">The store refuses; nothing of it was written.</exception>
    public Task<T> WriteAsync<T>(Func<DbConnection, DbTransaction, Task<T>> write, CancellationToken cancellationToken) =>
        TryAsync(
            async token =>
            {
                using var turn = await store.EnterWriteAsync(token);
                await using var connection = await store.OpenAsync(token);
                await using var transaction = await store.BeginAsync(connection, token);
                var result = await write(connection, transaction);
                await transaction.CommitAsync(token);
                return result;
            },
            cancellationToken);

    /// <summary>Does a piece of work, again where the connection broke.</summary>
    public Task<T> TryAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) => TryAsync(work, Pauses.Length, cancellationToken);

    /// <summary>Does a piece of work, again for a number of times where the connection broke.</summary>
    public async Task<T> TryAsync<T>(Func<CancellationToken, Task<T>> work, int retries, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                // SQLite works synchronously; the caller's thread is not kept for it.
                return await Task.Run(() => work(cancellationToken), cancellationToken);
            }
            catch (DbException e) when (store.IsPassing(e) && attempt < retries)
            {
                await Task.Delay(Pauses[attempt], cancellationToken);
            }
            catch (DbException e)
            {
                throw store.Explain(e);
            }
        }
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
