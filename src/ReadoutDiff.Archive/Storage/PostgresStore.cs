using System.Data.Common;
using Dapper;
using DbUp;
using Npgsql;
using ReadoutDiff.Archive.Schema;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Storage;

/// <summary>An archive in a PostgreSQL database, in the schema that the connection's search path begins with.</summary>
internal sealed class PostgresStore : IArchiveStore
{
    // Any number that other users of the same database are unlikely to lock.
    private const long MigrationLock = 0x52446966_00000001;

    private readonly NpgsqlDataSource _source;

    public PostgresStore(string location)
    {
        try
        {
            var settings = PostgresAddress.Read(location);
            Name = $"{settings.Host}/{settings.Database}";
            _source = NpgsqlDataSource.Create(settings);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new ReadoutFormatException("archive: the PostgreSQL connection string cannot be read", e);
        }
    }

    public string Name { get; }

    public string? SharedConnection => _source.ConnectionString;

    public string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        var steps = SchemaStep.For(SchemaStep.Postgres);
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        if (await IsCurrentAsync(connection, steps))
        {
            return;
        }

        // Whoever comes first migrates; the others wait here and find it done. The lock goes with the connection.
        await connection.ExecuteAsync("SELECT pg_advisory_lock(@MigrationLock)", new { MigrationLock });
        try
        {
            if (await IsCurrentAsync(connection, steps))
            {
                return;
            }

            var result = DeployChanges.To.PostgresqlDatabase(_source.ConnectionString)
                .WithScripts(steps)
                .WithTransaction()
                .WithVariable("id", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY")
                .WithVariable("number", "BIGINT")
                .WithVariable("text", "TEXT COLLATE \"C\"")
                .WithVariable("bytes", "BYTEA")
                .WithVariable("table", "")
                .LogToNowhere()
                .Build().PerformUpgrade();
            if (!result.Successful)
            {
                throw result.Error is DbException e ? Explain(e)
                    : new ReadoutFormatException($"archive '{Name}': its tables cannot be made: {result.Error.Message}", result.Error);
            }
        }
        finally
        {
            await connection.ExecuteAsync("SELECT pg_advisory_unlock(@MigrationLock)", new { MigrationLock });
        }
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await _source.OpenConnectionAsync(cancellationToken);

    public async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(cancellationToken);

    public Task<IDisposable> EnterWriteAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable>(Unlimited.Instance);

    // 57P01..57P03: the server ends or restarts the connection; it is back in a moment, and every write is idempotent.
    public bool IsPassing(DbException exception) =>
        exception.IsTransient || IsAway(exception);

    public ReadoutFormatException Explain(DbException exception)
    {
        var cause = exception is PostgresException e ? e.SqlState switch
        {
            PostgresErrorCodes.DiskFull => "the server's disk is full; nothing of this was stored",
            PostgresErrorCodes.ReadOnlySqlTransaction => "it can be read but not written",
            PostgresErrorCodes.InsufficientPrivilege => $"this user may not do that: {e.MessageText}",
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => "the server refuses this user",
            PostgresErrorCodes.InvalidCatalogName => "there is no such database on the server",
            _ => e.MessageText,
        } : exception.InnerException is System.Net.Sockets.SocketException or IOException or TimeoutException
            ? "the server does not answer"
            : exception.Message;
        var message = $"archive '{Name}': {cause.ReplaceLineEndings(" ")}";
        return IsAway(exception) ? new ArchiveAwayException(message, exception) : new ReadoutFormatException(message, exception);
    }

    private static bool IsAway(DbException exception) => exception is PostgresException { SqlState: "57P01" or "57P02" or "57P03" }
        || (exception is not PostgresException && exception.InnerException is System.Net.Sockets.SocketException or IOException or TimeoutException);

    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task<bool> IsCurrentAsync(NpgsqlConnection connection, IReadOnlyList<DbUp.Engine.SqlScript> steps)
    {
        if (await connection.ExecuteScalarAsync<string?>("SELECT to_regclass('schemaversions')::text") is null)
        {
            return false;
        }

        var done = await connection.QueryAsync<string>("SELECT ScriptName FROM SchemaVersions");
        var current = SchemaStep.IsCurrent(done, steps, out var newer);
        return newer is null ? current
            : throw new ReadoutFormatException($"archive '{Name}': it was written by a newer version of ReadoutDiff, or is the database of another program (step {newer})");
    }

    private sealed class Unlimited : IDisposable
    {
        public static readonly Unlimited Instance = new();

        public void Dispose()
        {
        }
    }
}
