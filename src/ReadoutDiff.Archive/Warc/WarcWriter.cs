using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Warc;

/// <summary>Writes captures as a WARC 1.1 file (ISO 28500:2017): a <c>warcinfo</c> record, then a <c>response</c> record for each.</summary>
public static class WarcWriter
{
    private const string Version = "WARC/1.1\r\n";

    /// <summary>
    /// Writes captures in their order, one at a time. Bodies are written decoded; headers that tell of the coding as sent are kept under <c>X-Archive-Orig-</c>.
    /// The same captures give the same bytes, the time in the first record aside.
    /// </summary>
    /// <param name="snapshots">The captures.</param>
    /// <param name="to">Where to; stays open.</param>
    /// <param name="isCompressed">Each record a gzip member of its own (<c>.warc.gz</c>), or plain text (<c>.warc</c>).</param>
    /// <param name="clock">Gives the time for the first record; the system's where null.</param>
    /// <param name="cancellationToken">Cancels; then the file is incomplete.</param>
    /// <returns>How many captures were written.</returns>
    /// <exception cref="ReadoutFormatException">A capture could not be read back unaltered.</exception>
    public static async Task<long> WriteAsync(IAsyncEnumerable<Snapshot> snapshots, Stream to, bool isCompressed, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(snapshots);
        ArgumentNullException.ThrowIfNull(to);
        var now = (clock ?? TimeProvider.System).GetUtcNow();
        var info = RecordId($"warcinfo {now.UtcTicks}");
        var about = Encoding.UTF8.GetBytes(
            "software: ReadoutDiff/0.1\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n");
        await WriteAsync(
            to,
            isCompressed,
            $"{Version}WARC-Type: warcinfo\r\nWARC-Record-ID: {info}\r\nWARC-Date: {WarcDate.Write(now)}\r\nContent-Type: application/warc-fields\r\n",
            about,
            default,
            cancellationToken);
        long count = 0;
        await foreach (var snapshot in snapshots.WithCancellation(cancellationToken))
        {
            if (Storage.SnapshotRules.Problem(snapshot) is { } problem)
            {
                throw new ReadoutFormatException($"{snapshot.Address.ReplaceLineEndings(" ")}: cannot be written: {problem}");
            }

            var changes = HeaderChanges.For(snapshot.Headers, snapshot.Body.Length);
            await WriteAsync(to, isCompressed, Head(snapshot, changes, info), HttpHead(snapshot, changes), snapshot.Body, cancellationToken);
            count++;
        }

        await to.FlushAsync(cancellationToken);
        return count;
    }

    private static string Head(Snapshot snapshot, HeaderChanges changes, string info)
    {
        var head = new StringBuilder(Version)
            .Append("WARC-Type: response\r\n")
            .Append(CultureInfo.InvariantCulture, $"WARC-Record-ID: {RecordId($"{snapshot.Address} {snapshot.CapturedAt.UtcTicks} {snapshot.Hash}")}\r\n")
            .Append(CultureInfo.InvariantCulture, $"WARC-Warcinfo-ID: {info}\r\n")
            .Append(CultureInfo.InvariantCulture, $"WARC-Date: {WarcDate.Write(snapshot.CapturedAt)}\r\n")
            .Append(CultureInfo.InvariantCulture, $"WARC-Target-URI: {snapshot.FinalAddress}\r\n")
            .Append(CultureInfo.InvariantCulture, $"WARC-Payload-Digest: sha256:{snapshot.Hash}\r\n")
            .Append("Content-Type: application/http; msgtype=response\r\n")
            .Append(CultureInfo.InvariantCulture, $"{WarcFields.Origin}: {snapshot.Origin}\r\n");
        if (snapshot.Address != snapshot.FinalAddress)
        {
            head.Append(CultureInfo.InvariantCulture, $"{WarcFields.Address}: {snapshot.Address}\r\n");
        }

        foreach (var redirect in snapshot.Redirects)
        {
            head.Append(CultureInfo.InvariantCulture, $"{WarcFields.Redirect}: {redirect}\r\n");
        }

        var note = changes.ToString();
        return (note.Length > 0 ? head.Append(CultureInfo.InvariantCulture, $"{HeaderChanges.Field}: {note}\r\n") : head).ToString();
    }

    private static byte[] HttpHead(Snapshot snapshot, HeaderChanges changes)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {snapshot.Status} {Reason(snapshot.Status)}\r\n");
        foreach (var (name, value) in changes.Apply(snapshot.Headers, snapshot.Body.Length))
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        return changes.Encoding.GetBytes(head.Append("\r\n").ToString());
    }

    // The phrase carries no meaning (RFC 9112, section 4), but some readers want one.
    private static string Reason(int status) => Enum.IsDefined((System.Net.HttpStatusCode)status) ? ((System.Net.HttpStatusCode)status).ToString() : "Status";

    private static async Task WriteAsync(Stream to, bool isCompressed, string head, byte[] first, ReadOnlyMemory<byte> second, CancellationToken cancellationToken)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(first);
        digest.AppendData(second.Span);
        var all = Encoding.UTF8.GetBytes(
            $"{head}WARC-Block-Digest: sha256:{Convert.ToHexStringLower(digest.GetHashAndReset())}\r\nContent-Length: {(long)first.Length + second.Length}\r\n\r\n");
        await using var member = isCompressed ? new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true) : null;
        Stream target = member is null ? to : member;
        await target.WriteAsync(all, cancellationToken);
        await target.WriteAsync(first, cancellationToken);
        await target.WriteAsync(second, cancellationToken);
        await target.WriteAsync("\r\n\r\n"u8.ToArray(), cancellationToken);
    }

    // A UUID of version 8 (RFC 9562, section 5.8) from what tells the record from others: the same capture has the same id in every export.
    private static string RecordId(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return $"<urn:uuid:{new Guid(bytes, bigEndian: true)}>";
    }
}
