using System.Data.Common;
using Dapper;
using DbUp;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;
using ReadoutDiff.Archive.Schema;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Storage;

/// <summary>An archive in one SQLite file: write-ahead log, every commit synchronized to the disk.</summary>
internal sealed class SqliteStore : IArchiveStore
{
    // "RDif", in the header of the file: tells an archive from another program's database.
    private const long ApplicationId = 0x52446966;

    // How long a writer waits for writers in other processes; they hold the lock for milliseconds.
    private const int BusySeconds = 60;

    // From the result codes of SQLite, https://www.sqlite.org/rescode.html
    private const int Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private readonly string _connectionString;
    private readonly SemaphoreSlim _writer = new(1, 1);

    public SqliteStore(string file)
    {
        Name = file;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(file),
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        }.ToString();
    }

    public string Name { get; }

    public string? SharedConnection => null;

    // There is one writer at a time.
    public string SkipLocked => "";

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(Name))!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ReadoutFormatException($"archive '{Name}': its folder cannot be created", e);
        }

        await using var connection = (SqliteConnection)await OpenAsync(cancellationToken);
        var steps = SchemaStep.For(SchemaStep.Sqlite);
        if (IsCurrent(connection, steps))
        {
            return;
        }

        connection.Execute("PRAGMA journal_mode = WAL");
        // Whoever comes first migrates; the others wait here and find it done.
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            if (!IsCurrent(connection, steps))
            {
                var result = DeployChanges.To.SqliteDatabase(new SharedConnection(connection))
                    .WithScripts(steps)
                    .WithoutTransaction()
                    .WithVariable("id", "INTEGER PRIMARY KEY AUTOINCREMENT")
                    .WithVariable("number", "INTEGER")
                    .WithVariable("text", "TEXT")
                    .WithVariable("bytes", "BLOB")
                    .WithVariable("table", " STRICT")
                    .LogToNowhere()
                    .Build().PerformUpgrade();
                if (!result.Successful)
                {
                    throw result.Error is DbException e ? Explain(e)
                        : new ReadoutFormatException($"archive '{Name}': its tables cannot be made: {result.Error.Message}", result.Error);
                }

                connection.Execute($"PRAGMA application_id = {ApplicationId}");
            }

            connection.Execute("COMMIT");
        }
        catch
        {
            // The error that brought us here is the one to tell; SQLite may have rolled back already.
            try
            {
                connection.Execute("ROLLBACK");
            }
            catch (SqliteException)
            {
            }

            throw;
        }
    }

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            // The schema of a file from elsewhere is not trusted with functions that have side effects.
            connection.Execute($"PRAGMA busy_timeout = {BusySeconds * 1000}; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    public async Task<IDisposable> EnterWriteAsync(CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        return new Turn(_writer);
    }

    public bool IsPassing(DbException exception) => false;

    public ReadoutFormatException Explain(DbException exception)
    {
        var cause = exception is SqliteException e ? e.SqliteErrorCode switch
        {
            Full => "the disk is full; nothing of this was stored",
            ReadOnly or Perm => "it can be read but not written",
            CannotOpen => "it cannot be opened: the folder is missing or not open to this user",
            NotADatabase => "it is not an archive of ReadoutDiff",
            Corrupt => "the file is damaged",
            Busy or Locked => $"another program has kept it locked for {BusySeconds} seconds",
            IoError => "the disk refuses to read or write it",
            _ => exception.Message,
        } : exception.Message;
        return new ReadoutFormatException($"archive '{Name}': {cause.ReplaceLineEndings(" ")}", exception);
    }

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        var lines = connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok");
        return [.. lines, .. connection.Query("PRAGMA foreign_key_check").Select(_ => "a row refers to one that is missing")];
    }

    public ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private bool IsCurrent(SqliteConnection connection, IReadOnlyList<DbUp.Engine.SqlScript> steps)
    {
        var id = connection.ExecuteScalar<long>("PRAGMA application_id");
        if (id != ApplicationId)
        {
            return id == 0 && connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0 ? false
                : throw new ReadoutFormatException($"archive '{Name}': it is the database of another program");
        }

        var done = connection.Query<string>("SELECT ScriptName FROM SchemaVersions");
        var current = SchemaStep.IsCurrent(done, steps, out var newer);
        return newer is null ? current
            : throw new ReadoutFormatException($"archive '{Name}': it was written by a newer version of ReadoutDiff (step {newer})");
    }

    private sealed class Turn(SemaphoreSlim semaphore) : IDisposable
    {
        public void Dispose() => semaphore.Release();
    }
}
