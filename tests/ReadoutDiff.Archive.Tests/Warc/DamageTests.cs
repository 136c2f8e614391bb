using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReadoutDiff.Archive.Warc;
using ReadoutDiff.Model;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace ReadoutDiff.Archive.Tests.Warc;

public sealed class DamageTests
{
    private static readonly Snapshot[] Five = [.. Enumerable.Range(0, 5).Select(i => Captures.Of($"https://a.test/{i}", $"<p>body {i}</p>" + string.Concat(Enumerable.Range(0, 300).Select(n => $" {n * n * (i + 7)}"))))];

    [Property(MaxTest = 300)]
    public Property Read_OneByteOfACompressedFileChanged_CostsAtMostOneRecord() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<byte>(),
            (place, value) => Survivors(Changed(place.Get, value, isCompressed: true)).Count >= 4);

    [Property(MaxTest = 300)]
    public Property Read_OneByteOfAPlainFileChanged_CostsAtMostOneRecord() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<byte>(),
            (place, value) => Survivors(Changed(place.Get, value, isCompressed: false)).Count >= 4);

    [Property(MaxTest = 100)]
    public Property Read_FileCutAnywhere_GivesAllWholeRecordsBeforeTheCut() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNegativeInt>(), ArbMap.Default.ArbFor<bool>(), (place, isCompressed) =>
        {
            var file = WarcFile.WriteAsync(Five, isCompressed).Result;
            var ends = Enumerable.Range(1, 5).Select(n => WarcFile.WriteAsync(Five.Take(n), isCompressed).Result.Length).ToList();
            var cut = place.Get * 97 % file.Length;
            return Survivors(file[..cut]).Count >= ends.Count(end => end <= cut);
        });

    [Property(MaxTest = 500)]
    public Property Read_AnyBytes_NeverThrows() =>
        Prop.ForAll(Rubbish(), ArbMap.Default.ArbFor<bool>(), (file, canSeek) => WarcFile.ReadAsync(file, canSeek: canSeek).Result.Count >= 0);

    [Test]
    public async Task Read_DamagedRecordInAStreamThatCannotSeek_IsFollowedByTheNext([Values] bool isCompressed)
    {
        byte[] bad = "WARC/1.1\r\nContent-Length: no\r\n\r\n"u8.ToArray();
        byte[] file = [.. isCompressed ? WarcFile.Gzip(bad) : bad, .. await WarcFile.WriteAsync([Five[0]], isCompressed)];
        var entries = await WarcFile.ReadAsync(file, canSeek: false);
        Assert.That(entries[^1].Snapshot?.Address, Is.EqualTo(Five[0].Address));
    }

    [Test]
    public async Task Read_RecordThatStatesTooLongALength_CostsNoOther([Values(60, 5_000, long.MaxValue)] long excess)
    {
        byte[] file =
        [
            .. WarcFile.Response("https://a.test/1", "HTTP/1.1 200 OK", "one"u8.ToArray()),
            .. WarcFile.Record("WARC-Type: response\nWARC-Date: 2021-06-28T12:00:00Z\nWARC-Target-URI: https://a.test/bad", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), excess),
            .. WarcFile.Response("https://a.test/2", "HTTP/1.1 200 OK", "two"u8.ToArray()),
            .. WarcFile.Response("https://a.test/3", "HTTP/1.1 200 OK", "three"u8.ToArray()),
        ];
        var entries = await WarcFile.ReadAsync(file);
        Assert.Multiple(() =>
        {
            Assert.That(entries.Select(entry => entry.Snapshot?.Address), Is.EqualTo(["https://a.test/1", null, "https://a.test/2", "https://a.test/3"]));
            Assert.That(entries[1].Problem, Is.Not.Null);
            Assert.That((entries[1].Number, entries[1].Offset), Is.EqualTo((2, file.AsSpan().IndexOf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2021-06-28T12:00:00Z\r\nWARC-Target-URI: https://a.test/bad"u8))));
        });
    }

    [Test]
    public async Task Read_BytesThatDoNotHaveTheirDigest_AreNamedAndNotTaken()
    {
        var file = await WarcFile.WriteAsync(Five, isCompressed: false);
        var place = file.AsSpan().IndexOf("body 2"u8);
        file[place] ^= 1;
        var damaged = (await WarcFile.ReadAsync(file)).Single(entry => entry.Problem is not null);
        Assert.That((damaged.Number, damaged.Problem), Is.EqualTo((4, "its bytes do not have the digest it states")));
    }

    [Test]
    public async Task Read_RecordLongerThanTheBound_IsPassedOver([Values] bool isCompressed)
    {
        var file = await WarcFile.WriteAsync([Five[0], Captures.Of("https://a.test/long", new string('x', 200_000)), Five[1]], isCompressed);
        var entries = await WarcFile.ReadAsync(file, new WarcOptions { MaxRecord = 100_000 });
        Assert.Multiple(() =>
        {
            Assert.That(entries.Select(entry => entry.Snapshot?.Address).Where(address => address is not null), Is.EqualTo([Five[0].Address, Five[1].Address]));
            Assert.That(entries.Count(entry => entry.Problem is not null), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Read_GzipBomb_IsLeftAfterTheBoundAndTheNextRecordFound()
    {
        var bomb = WarcFile.Gzip([.. "WARC/1.1\r\nContent-Length: 99999999999\r\n\r\n"u8, .. new byte[20_000_000]]);
        byte[] file = [.. bomb, .. await WarcFile.WriteAsync([Five[0]], isCompressed: true)];
        var entries = await WarcFile.ReadAsync(file, new WarcOptions { MaxSkip = 1_000_000 });
        Assert.That(entries[^1].Snapshot?.Address, Is.EqualTo(Five[0].Address));
    }

    [Test]
    public async Task Read_EndlessHead_IsBounded()
    {
        byte[] file = [.. "WARC/1.1\r\n"u8, .. Encoding.ASCII.GetBytes(new string('a', 1_000_000)), .. "\r\n\r\n"u8, .. await WarcFile.WriteAsync([Five[0]], isCompressed: false)];
        var entries = await WarcFile.ReadAsync(file);
        Assert.That(entries[0].Problem, Does.Contain("head is longer"));
        Assert.That(entries[^1].Snapshot?.Address, Is.EqualTo(Five[0].Address));
    }

    [Test]
    public async Task Read_OnlyDamagedRecords_EndsAfterTheBoundAndSaysSo()
    {
        var file = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("WARC/1.1\r\nContent-Length: x\r\n\r\n", 50)));
        var entries = await WarcFile.ReadAsync(file, new WarcOptions { MaxProblems = 20 });
        Assert.That(entries, Has.Count.EqualTo(20));
        Assert.That(entries[^1].Problem, Does.EndWith("reading ends here"));
    }

    [Test]
    public async Task Read_FileThatIsNoWarc_IsOneProblem()
    {
        var entries = await WarcFile.ReadAsync("<!doctype html>\n<p>page</p>\n"u8.ToArray());
        Assert.That(entries.Select(entry => entry.Problem), Is.EqualTo(["it does not begin with WARC/1."]));
    }

    private static byte[] Changed(int place, byte value, bool isCompressed)
    {
        var file = WarcFile.WriteAsync(Five, isCompressed).Result;
        // FsCheck's numbers are small; the whole file is meant.
        file[place * 7919L % file.Length] = value;
        return file;
    }

    private static HashSet<string> Survivors(byte[] file)
    {
        var original = Five.Select(Captures.Told).ToHashSet();
        return [.. WarcFile.ReadAsync(file).Result.Where(entry => entry.Snapshot is not null).Select(entry => Captures.Told(entry.Snapshot!)).Where(original.Contains)];
    }

    private static Arbitrary<byte[]> Rubbish()
    {
        var pieces = Gen.Elements(
            "WARC/1.1\r\n", "WARC/1.0\n", "WARC-Type: response\r\n", "WARC-Type: revisit\r\n", "WARC-Target-URI: http://a.test/\r\n", "WARC-Date: 2021-06-28T12:00:00Z\r\n", "Content-Length: 9\r\n", "Content-Length: 60\r\n",
            "Content-Length: -1\r\n", "Content-Length: 99999999999999999999\r\n", "WARC-Profile: identical-payload-digest\r\n", "WARC-Payload-Digest: sha1:A\r\n", "\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n",
            "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "5\r\nabcde\r\n0\r\n\r\n", "7fffffff\r\n", "\u001f\u008b\b\0\0\0\0\0\0\0", "\u001f\u008b\b\u001f", "\0\0\0", "習", ": ", " ");
        var any = from size in Gen.Choose(0, 25)
                  from parts in Gen.ArrayOf(pieces, size)
                  from isCompressed in Gen.Elements(false, false, true)
                  let bytes = Encoding.Latin1.GetBytes(string.Concat(parts))
                  select isCompressed ? WarcFile.Gzip(bytes) : bytes;
        return any.ToArbitrary();
    }
}
