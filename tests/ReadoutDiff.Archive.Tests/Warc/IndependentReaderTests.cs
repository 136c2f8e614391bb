using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ReadoutDiff.Archive.Tests.Warc;

/// <summary>Files exchanged with warcio, a program for WARC files that shares no code with this one.</summary>
public sealed class IndependentReaderTests
{
    private const string Variable = "READOUTDIFF_TEST_WARCIO";

    private string _folder = "";

    private string File => Path.Combine(_folder, "x.warc");

    [SetUp]
    public void MakeFolder()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
        {
            Assert.Ignore($"{Variable} is not set: warcio is not installed (tests/run.sh installs it where node and npm are)");
        }

        _folder = Directory.CreateTempSubdirectory("readoutdiff-").FullName;
    }

    [TearDown]
    public void RemoveFolder()
    {
        if (_folder.Length > 0)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Test]
    public async Task Write_ReadByWarcio_IsTheSameCaptures([Values] bool isCompressed)
    {
        var snapshots = new[]
        {
            Captures.Of("https://a.test/1"),
            Captures.Of("https://a.test/习近平?a=b", "<p>页面 страница</p>", Captures.Noon.AddTicks(1_234_567)),
            Captures.Of("https://a.test/empty", "") with { Status = 404 },
            Captures.Of("https://a.test/coded", "decoded body") with { Headers = [new("Content-Encoding", "br"), new("Transfer-Encoding", "chunked"), new("Content-Length", "5"), new("ETag", "\"2\"")] },
            Captures.Of("https://a.test/tricky", "\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\n12345\r\n\r\n"),
            Captures.Of("https://a.test/old") with { FinalAddress = "https://a.test/new", Redirects = ["https://a.test/old"] },
            Captures.Of("https://a.test/long") with { Body = Bytes(3_000_000) },
        };
        await System.IO.File.WriteAllBytesAsync(File, await WarcFile.WriteAsync(snapshots, isCompressed));
        var records = (await RunAsync("read")).Select(line => JsonSerializer.Deserialize<Told>(line)!).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(records.Select(record => record.Version), Is.All.EqualTo("WARC/1.1"));
            Assert.That(records[0].Type, Is.EqualTo("warcinfo"));
            Assert.That(
                records.Skip(1).Select(record => (record.Type, record.Address, record.Status, record.ETag, record.Hash, record.Digest)),
                Is.EqualTo(snapshots.Select(snapshot => ("response", snapshot.FinalAddress, snapshot.Status, snapshot.Header("ETag"), snapshot.Hash, "sha256:" + snapshot.Hash))));
            Assert.That(
                records.Skip(1).Select(record => DateTimeOffset.Parse(record.Date, CultureInfo.InvariantCulture)),
                Is.EqualTo(snapshots.Select(snapshot => snapshot.CapturedAt)));
        });
    }

    [Test]
    public async Task Import_WrittenByWarcio_TakesItsPagesAndRevisits()
    {
        var hash = (await RunAsync("write"))[0];
        await using var archive = await SnapshotArchive.OpenAsync(Path.Combine(_folder, "archive.db"));
        await using var file = System.IO.File.OpenRead(File);
        var result = await archive.ImportAsync(file);
        var stored = await archive.ListAsync().ToListAsync();
        Assert.Multiple(() =>
        {
            Assert.That(result.Problems, Is.Empty);
            Assert.That(stored.Select(one => (one.Address, one.Hash)), Is.EqualTo([("https://w.test/again", hash), ("https://w.test/gzip", hash), ("https://w.test/plain", hash)]));
            Assert.That(stored[2].CapturedAt, Is.EqualTo(Captures.Noon.AddMilliseconds(250)));
        });
    }

    private static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new Random(5).NextBytes(bytes);
        return bytes;
    }

    private async Task<string[]> RunAsync(string mode)
    {
        var start = new ProcessStartInfo(
            "node", [Path.Combine(TestContext.CurrentContext.TestDirectory, "Warc", "independent.mjs"), Environment.GetEnvironmentVariable(Variable)!, mode, File])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.That(node.ExitCode, Is.Zero, await errors);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed record Told(string Version, string Type, string Address, string Date, int Status, string ETag, string Hash, string Digest);
}
