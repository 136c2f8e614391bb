using System.Data.Common;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Storage;

/// <summary>A database that holds an archive. The tables and statements are the same on every store; this is what differs.</summary>
internal interface IArchiveStore : IAsyncDisposable
{
    /// <summary>The archive's name for messages; never with a password.</summary>
    string Name { get; }

    /// <summary>How others reach the database that keep tables of their own in it, such as a scheduler; null where they cannot.</summary>
    string? SharedConnection { get; }

    /// <summary>What a query ends with that takes rows for itself which other connections may be taking too.</summary>
    string SkipLocked { get; }

    /// <summary>Creates the tables, or brings them to the newest schema; safe with several programs at once.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>An open connection; the caller disposes it.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that writes; when its commit returns, it has reached the disk.</summary>
    Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Waits until this process may write; the result is disposed afterwards.</summary>
    Task<IDisposable> EnterWriteAsync(CancellationToken cancellationToken);

    /// <summary>Whether the same work may succeed when tried again: the connection broke, or two writers met.</summary>
    bool IsPassing(DbException exception);

    /// <summary>The one line for the user on what went wrong.</summary>
    ReadoutFormatException Explain(DbException exception);

    /// <summary>The store's own check of its pages; empty when it finds nothing.</summary>
    Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken);
}
