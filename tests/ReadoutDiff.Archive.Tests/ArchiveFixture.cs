using Npgsql;

namespace ReadoutDiff.Archive.Tests;

/// <summary>Tests that hold on every store: an empty archive for each test class, in a folder or database of its own.</summary>
public abstract class ArchiveFixture(string store)
{
    private const string Variable = "READOUTDIFF_TEST_POSTGRES";

    private string _folder = "";
    private readonly List<string> _databases = [];

    /// <summary>Whether the archive is a PostgreSQL database.</summary>
    protected bool IsPostgres => store == "postgres";

    /// <summary>The location of the class's archive.</summary>
    protected string Location { get; private set; } = "";

    /// <summary>A folder of the class's own.</summary>
    protected string Folder => _folder;

    [OneTimeSetUp]
    public async Task MakePlace()
    {
        _folder = Directory.CreateTempSubdirectory("readoutdiff-").FullName;
        Location = await NewLocationAsync();
    }

    [OneTimeTearDown]
    public async Task RemovePlace()
    {
        foreach (var database in _databases)
        {
            await ExecuteAsync(Server, $"DROP DATABASE IF EXISTS {database} WITH (FORCE)");
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The PostgreSQL server to test on.</summary>
    protected static string Server => Environment.GetEnvironmentVariable(Variable) ?? "";

    /// <summary>The class's archive, opened.</summary>
    protected Task<SnapshotArchive> OpenAsync() => SnapshotArchive.OpenAsync(Location);

    /// <summary>Runs one statement beside the archive, as another program would.</summary>
    protected static async Task ExecuteAsync(string server, string statement)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A place where no archive is yet.</summary>
    protected async Task<string> NewLocationAsync()
    {
        if (!IsPostgres)
        {
            return Path.Combine(_folder, $"{Guid.NewGuid():N}.db");
        }

        if (Server.Length == 0)
        {
            Directory.Delete(_folder, recursive: true);
            Assert.Ignore($"{Variable} is not set: no PostgreSQL server to test on (tests/run.sh starts one)");
        }

        var database = "readoutdiff_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(Server, $"CREATE DATABASE {database}");
        _databases.Add(database);
        return new NpgsqlConnectionStringBuilder(Server) { Database = database }.ToString();
    }
}
