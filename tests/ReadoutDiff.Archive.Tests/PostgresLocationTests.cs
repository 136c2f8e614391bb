using ReadoutDiff.Archive.Storage;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests;

public sealed class PostgresLocationTests
{
    [TestCase("postgres://me:p%40ss@db.test:5433/notes?Timeout=3", "db.test", 5433, "me", "p@ss", "notes")]
    [TestCase("postgresql://db.test/notes", "db.test", 5432, null, null, "notes")]
    [TestCase("Host=db.test;Username=me;Database=notes", "db.test", 5432, "me", null, "notes")]
    public void Read_AddressOrConnectionString_NamesTheDatabase(string location, string host, int port, string? user, string? password, string database)
    {
        Assert.That(PostgresAddress.IsPostgres(location), Is.True);
        var settings = PostgresAddress.Read(location);
        Assert.That((settings.Host, settings.Port, settings.Username, settings.Password, settings.Database), Is.EqualTo((host, port, user, password, database)));
    }

    [TestCase("archive.db")]
    [TestCase("hosts/postgres.db")]
    public void IsPostgres_File_IsNot(string location) => Assert.That(PostgresAddress.IsPostgres(location), Is.False);

    [TestCase("postgres://me:secret@/x?nonsense=1")]
    [TestCase("Host=db.test;Password=secret;Nonsense=1")]
    [TestCase("Host=;Password=secret")]
    [TestCase("Host=127.0.0.1;Port=1;Username=me;Password=secret;Database=x;Timeout=2")]
    public void Open_CannotBeReadOrReached_IsOneLineWithoutThePassword(string location) =>
        Assert.That(
            () => SnapshotArchive.OpenAsync(location),
            Throws.InstanceOf<ReadoutFormatException>().With.Message.Not.Contains("\n").And.Message.Not.Contains("secret"));
}
