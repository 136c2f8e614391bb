namespace ReadoutDiff.Archive.Tests;

[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
[Platform(Include = "Linux", Reason = "limits and users are set by a shell of Linux")]
public sealed class RefusingDiskTests
{
    private string _folder = "";

    private string File => Path.Combine(_folder, "archive.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("readoutdiff-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Add_DiskTakesNoMore_EndsInOneLineAndKeepsWhatWasAcknowledged()
    {
        // A limit on the length of files (in blocks of 512 bytes) refuses writes in the middle, as a full disk does.
        // The runtime would otherwise map its own code through a file that is longer than the limit.
        using var writer = new WriterProgram(
            File, "full", 10_000, writers: 2, shell: "trap '' XFSZ; ulimit -f 2000; DOTNET_EnableWriteXorExecute=0 exec \"$@\"");
        var (exitCode, errors, acknowledged) = await writer.EndAsync();
        Assert.That(exitCode, Is.EqualTo(1), errors);
        Assert.That(errors.TrimEnd(), Does.StartWith($"archive '{File}': the disk ").And.Not.Contains("\n"));
        await using var archive = await SnapshotArchive.OpenAsync(File);
        var kept = await archive.ListAsync().ToDictionaryAsync(stored => stored.Id, stored => stored.Hash);
        var check = await archive.CheckAsync();
        Assert.Multiple(() =>
        {
            Assert.That(check.Problems, Is.Empty);
            Assert.That(acknowledged, Is.Not.Empty);
            Assert.That(acknowledged.Where(one => kept.GetValueOrDefault(one.Id) != one.Hash), Is.Empty);
        });
    }

    [Test]
    public async Task Add_FileThatMayOnlyBeRead_EndsInOneLineAndLeavesItAsItIs()
    {
        await using (var archive = await SnapshotArchive.OpenAsync(File))
        {
            await archive.AddAsync(Captures.Of("https://a.test/"));
        }

        var before = await System.IO.File.ReadAllBytesAsync(File);
        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        System.IO.File.SetUnixFileMode(_folder, (UnixFileMode)0b101_101_101);
        try
        {
            // To the superuser every file is writable: another user is taken.
            var shell = Environment.UserName == "root" ? "exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$@\"" : "";
            using var writer = new WriterProgram(File, "read-only", 1, writers: 1, shell: shell);
            var (exitCode, errors, acknowledged) = await writer.EndAsync();
            Assert.Multiple(() =>
            {
                Assert.That((exitCode, acknowledged.Count), Is.EqualTo((1, 0)), errors);
                Assert.That(errors.TrimEnd(), Does.StartWith($"archive '{File}': it can").And.Not.Contains("\n"));
            });
        }
        finally
        {
            System.IO.File.SetUnixFileMode(_folder, (UnixFileMode)0b111_101_101);
        }

        Assert.That(await System.IO.File.ReadAllBytesAsync(File), Is.EqualTo(before));
    }
}
