using System.IO.Compression;
using System.Text;
using ReadoutDiff.Archive.Warc;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Tests.Warc;

/// <summary>WARC files in memory: written by the program, or by hand as other programs write them.</summary>
internal static class WarcFile
{
    public static async Task<byte[]> WriteAsync(IEnumerable<Snapshot> snapshots, bool isCompressed)
    {
        var file = new MemoryStream();
        await WarcWriter.WriteAsync(AnyCaptures.Stream(snapshots), file, isCompressed, new FixedClock());
        return file.ToArray();
    }

    public static async Task<List<WarcEntry>> ReadAsync(byte[] file, WarcOptions? options = null, bool canSeek = true)
    {
        using Stream stream = canSeek ? new MemoryStream(file) : new OneWay(file);
        return await WarcReader.ReadAsync(stream, options).ToListAsync();
    }

    /// <summary>One record with the length it has, or the one that is stated.</summary>
    public static byte[] Record(string fields, byte[] block, long? length = null, string version = "WARC/1.0") =>
        [.. Encoding.UTF8.GetBytes($"{version}\r\n{fields.ReplaceLineEndings("\r\n")}\r\nContent-Length: {length ?? block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];

    /// <summary>A response record of another program.</summary>
    public static byte[] Response(string address, string httpHead, byte[] body, string moreFields = "") => Record(
        $"WARC-Type: response\nWARC-Record-ID: <urn:uuid:{address}>\nWARC-Date: 2021-06-28T12:00:00Z\nWARC-Target-URI: {address}\nContent-Type: application/http; msgtype=response{moreFields}",
        [.. Encoding.Latin1.GetBytes(httpHead.ReplaceLineEndings("\r\n") + "\r\n\r\n"), .. body]);

    public static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Captures.Noon;
    }

    // As from a pipe, a few bytes at a time.
    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 777)], cancellationToken);
    }
}
