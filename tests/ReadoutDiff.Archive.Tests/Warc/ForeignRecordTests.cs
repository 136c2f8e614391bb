using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Archive.Warc;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests.Warc;

public sealed class ForeignRecordTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes("<p>" + string.Concat(Enumerable.Range(0, 500).Select(i => $"слово {i} ")) + "</p>");

    [Test]
    public async Task Read_RecordOfAnotherProgram_IsTakenAsRecorded()
    {
        var snapshot = await SnapshotAsync(WarcFile.Response("https://a.test/", "HTTP/1.1 404 Not Found\nServer: x\nX-Folded: one\n two\nno header\nServer: y", Page));
        Assert.Multiple(() =>
        {
            Assert.That((snapshot.Address, snapshot.FinalAddress, snapshot.Status, snapshot.Origin, snapshot.CapturedAt), Is.EqualTo(("https://a.test/", "https://a.test/", 404, "warc", Captures.Noon)));
            Assert.That(snapshot.Headers, Is.EqualTo(new KeyValuePair<string, string>[] { new("Server", "x"), new("X-Folded", "one two"), new("Server", "y") }));
            Assert.That(snapshot.Body.ToArray(), Is.EqualTo(Page));
        });
    }

    [Test]
    public async Task Read_AddressInBrackets_IsReadWithoutThem() =>
        Assert.That((await SnapshotAsync(WarcFile.Response("<https://a.test/>", "HTTP/1.1 200 OK", Page))).Address, Is.EqualTo("https://a.test/"));

    [Test]
    public async Task Read_AllRecordsInOneGzipMember_GivesEach()
    {
        var file = WarcFile.Gzip([.. WarcFile.Response("https://a.test/1", "HTTP/1.1 200 OK", Page), .. WarcFile.Response("https://a.test/2", "HTTP/1.1 200 OK", Page)]);
        Assert.That((await WarcFile.ReadAsync(file)).Select(entry => entry.Snapshot?.Address), Is.EqualTo(["https://a.test/1", "https://a.test/2"]));
    }

    [Test]
    public async Task Read_GzipMembersWithNamesCommentsAndPadding_GivesEach()
    {
        var packed = WarcFile.Gzip(WarcFile.Response("https://a.test/1", "HTTP/1.1 200 OK", Page));
        // Flags: header checksum, extra field, name, comment.
        packed[3] = 2 | 4 | 8 | 16;
        byte[] file = [.. packed[..10], 3, 0, 1, 2, 3, .. "name\0"u8, .. "comment\0"u8, 9, 9, .. packed[10..], 0, 0, 0, .. WarcFile.Gzip(WarcFile.Response("https://a.test/2", "HTTP/1.1 200 OK", Page))];
        Assert.That((await WarcFile.ReadAsync(file)).Select(entry => entry.Snapshot?.Address), Is.EqualTo(["https://a.test/1", "https://a.test/2"]));
    }

    [TestCase("gzip")]
    [TestCase("x-gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    [TestCase("deflate-raw")]
    [TestCase("zstd")]
    public async Task Read_EncodedBody_IsDecodedAndItsHeaderKept(string coding)
    {
        var name = coding.Split('-')[0] == "deflate" ? "deflate" : coding;
        var snapshot = await SnapshotAsync(WarcFile.Response("https://a.test/", $"HTTP/1.1 200 OK\nContent-Encoding: {name}", Encode(coding, Page)));
        Assert.That(snapshot.Body.ToArray(), Is.EqualTo(Page));
        Assert.That(snapshot.Header("Content-Encoding"), Is.EqualTo(name));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    [TestCase("zstd")]
    public async Task Read_BodyThatTheWriterDecodedAlready_IsLeftAsItIs(string coding)
    {
        var snapshot = await SnapshotAsync(WarcFile.Response("https://a.test/", $"HTTP/1.1 200 OK\nContent-Encoding: {coding}\nTransfer-Encoding: chunked", Page));
        Assert.That(snapshot.Body.ToArray(), Is.EqualTo(Page));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    [TestCase("zstd")]
    public async Task Read_EncodedBodyCutShort_IsNamed(string coding)
    {
        var entry = await EntryAsync(WarcFile.Response("https://a.test/", $"HTTP/1.1 200 OK\nContent-Encoding: {coding}", Encode(coding, Page)[..^40]));
        Assert.That((entry.Snapshot, entry.Problem), Is.EqualTo(((Snapshot?)null, $"its {coding} data is damaged")));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    [TestCase("deflate")]
    [TestCase("zstd")]
    public async Task Read_BodyThatBecomesTooLong_IsNamed(string coding)
    {
        var bomb = Encode(coding, new byte[5_000_000]);
        var entry = (await WarcFile.ReadAsync(WarcFile.Response("https://a.test/", $"HTTP/1.1 200 OK\nContent-Encoding: {coding}", bomb), new WarcOptions { MaxBody = 1024 * 1024 }))[0];
        Assert.That(entry.Problem, Is.EqualTo("its body becomes longer than 1 MB"));
    }

    [Test]
    public async Task Read_ChunkedAndCompressedBody_IsDecoded()
    {
        var packed = Encode("gzip", Page);
        byte[] chunked = [.. Encoding.ASCII.GetBytes($"{packed.Length - 5:X};a=b\r\n"), .. packed[..^5], .. "\r\n5\r\n"u8, .. packed[^5..], .. "\r\n0\r\nTrailer: x\r\n\r\n"u8];
        var snapshot = await SnapshotAsync(WarcFile.Response("https://a.test/", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\nContent-Encoding: gzip", chunked));
        Assert.That(snapshot.Body.ToArray(), Is.EqualTo(Page));
    }

    [TestCase("2021-06-28T12:00:00.123456789Z", "2021-06-28T12:00:00.1234567Z")]
    [TestCase("2021-06-28T12:00:00.5Z", "2021-06-28T12:00:00.5Z")]
    [TestCase("2021-06-28T12:00Z", "2021-06-28T12:00:00Z")]
    [TestCase("2021-06-28", "2021-06-28T00:00:00Z")]
    [TestCase("2021", "2021-01-01T00:00:00Z")]
    public void ReadDate_AnyPrecisionOfTheStandard_IsRead(string text, string same) =>
        Assert.That(WarcDate.Write(WarcDate.Read(text)!.Value), Is.EqualTo(same));

    [TestCase("yesterday")]
    [TestCase("2021-13-01")]
    [TestCase("2021-06-28T12:00:00+08:00")]
    [TestCase("")]
    public void ReadDate_NotOfTheStandard_IsNone(string text) => Assert.That(WarcDate.Read(text), Is.Null);

    [Test]
    public async Task Read_DigestsInBase32AndHexadecimal_AreCompared()
    {
#pragma warning disable CA5350 // What other writers use.
        var hash = SHA1.HashData(Page);
#pragma warning restore CA5350
        var hex = "sha1:" + Convert.ToHexString(hash);
        // The empty text's digest in Base32, from RFC 3548 applied by hand to da39a3ee….
        Assert.Multiple(() =>
        {
            Assert.That(WarcDigest.Fits(hex, Page), Is.True);
            Assert.That(WarcDigest.Fits("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", []), Is.True);
            Assert.That(WarcDigest.Fits("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", Page), Is.False);
            Assert.That(WarcDigest.Fits("sha-256:47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU", []), Is.Null);
            Assert.That(WarcDigest.Fits("crc32:00000000", []), Is.Null);
        });
        var entry = await EntryAsync(WarcFile.Response("https://a.test/", "HTTP/1.1 200 OK", "other"u8.ToArray(), $"\nWARC-Payload-Digest: {hex}"));
        Assert.That(entry.Problem, Is.EqualTo("its body does not have the digest it states"));
    }

    [TestCase("WARC-Refers-To: <urn:uuid:https://a.test/first>")]
    [TestCase("WARC-Refers-To-Target-URI: https://a.test/first\nWARC-Refers-To-Date: 2021-06-28T12:00:00Z")]
    [TestCase("WARC-Payload-Digest: sha1:SAME")]
    public async Task Read_RevisitOfAnIdenticalBody_HasTheEarlierBodyAndItsOwnHeadersAndTime(string reference)
    {
        byte[] file = [.. WarcFile.Response("https://a.test/first", "HTTP/1.1 200 OK\nX: 1", Page, "\nWARC-Payload-Digest: sha1:SAME"), .. Revisit(reference)];
        var bodies = new Dictionary<string, ReadOnlyMemory<byte>> { [Convert.ToHexStringLower(SHA256.HashData(Page))] = Page };
        var options = new WarcOptions { Bodies = (hash, _) => ValueTask.FromResult(bodies.TryGetValue(hash, out var body) ? body : (ReadOnlyMemory<byte>?)null) };
        var snapshot = (await WarcFile.ReadAsync(file, options))[1].Snapshot!;
        Assert.Multiple(() =>
        {
            Assert.That(snapshot.Body.ToArray(), Is.EqualTo(Page));
            Assert.That(snapshot.Header("X"), Is.EqualTo("2"));
            Assert.That(snapshot.CapturedAt, Is.EqualTo(Captures.Noon.AddDays(1)));
        });
    }

    [Test]
    public async Task Read_RevisitOfWhatIsNotInTheFile_IsNamed() =>
        Assert.That((await EntryAsync(Revisit("WARC-Refers-To: <urn:uuid:none>"))).Problem, Is.EqualTo("the earlier body it refers to is not in this file"));

    [TestCase("WARC-Type: request\nWARC-Target-URI: https://a.test/")]
    [TestCase("WARC-Type: metadata")]
    [TestCase("WARC-Type: response\nWARC-Target-URI: dns:a.test")]
    [TestCase("WARC-Type: revisit\nWARC-Target-URI: https://a.test/\nWARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified")]
    public async Task Read_RecordOfAnotherKind_IsPassedOver(string fields)
    {
        var entry = await EntryAsync(WarcFile.Record(fields, "HTTP/1.1 304 Not Modified\r\n\r\n"u8.ToArray()));
        Assert.That((entry.Snapshot, entry.Problem), Is.EqualTo(((Snapshot?)null, (string?)null)));
    }

    [TestCase("\nWARC-Truncated: length", "it was cut short when recorded (length)")]
    [TestCase("\nWARC-Block-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", "its bytes do not have the digest it states")]
    public async Task Read_RecordThatIsNotWhole_IsNamedAndNotTaken(string fields, string problem) =>
        Assert.That((await EntryAsync(WarcFile.Response("https://a.test/", "HTTP/1.1 200 OK", Page, fields))).Problem, Is.EqualTo(problem));

    [TestCase("it is no answer")]
    [TestCase("HTTP/1.1 2000 OK")]
    [TestCase("HTTP/1.1 099 OK")]
    public async Task Read_ResponseWithoutHttpAnswer_IsNamed(string head) =>
        Assert.That((await EntryAsync(WarcFile.Response("https://a.test/", head, Page))).Problem, Is.EqualTo("it does not hold an HTTP answer"));

    private static byte[] Revisit(string reference) => WarcFile.Record(
        $"WARC-Type: revisit\nWARC-Date: 2021-06-29T12:00:00Z\nWARC-Target-URI: https://a.test/second\nWARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\n{reference}",
        "HTTP/1.1 200 OK\r\nX: 2\r\n\r\n"u8.ToArray());

    private static async Task<WarcEntry> EntryAsync(byte[] file) => (await WarcFile.ReadAsync(file)).Single();

    private static async Task<Snapshot> SnapshotAsync(byte[] file)
    {
        var entry = await EntryAsync(file);
        Assert.That(entry.Problem, Is.Null);
        return entry.Snapshot!;
    }

    private static byte[] Encode(string coding, byte[] body)
    {
        var packed = new MemoryStream();
        using (Stream stream = coding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate-raw" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "zstd" => new ZstdSharp.CompressionStream(packed, leaveOpen: true),
            _ => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }
}
