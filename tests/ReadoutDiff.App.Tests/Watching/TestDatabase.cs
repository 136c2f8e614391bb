using Npgsql;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>A database of its own on the server that the test script started.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private const string Variable = "READOUTDIFF_TEST_POSTGRES";

    private readonly string _server;
    private readonly string _name;

    private TestDatabase(string server, string name) => (_server, _name) = (server, name);

    public string Location => new NpgsqlConnectionStringBuilder(_server) { Database = _name }.ToString();

    public static async Task<TestDatabase> CreateAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } server)
        {
            Assert.Ignore($"no PostgreSQL server: {Variable} is not set");
            throw new InvalidOperationException();
        }

        var database = new TestDatabase(server, $"readoutdiff_{Guid.NewGuid():N}");
        await database.ExecuteAsync($"CREATE DATABASE {database._name}");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE {_name} WITH (FORCE)");
    }

    private async Task ExecuteAsync(string command)
    {
        await using var source = NpgsqlDataSource.Create(_server);
        await using var create = source.CreateCommand(command);
        await create.ExecuteNonQueryAsync();
    }
}
