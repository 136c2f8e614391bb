using System.IO.Compression;

namespace ReadoutDiff.Archive.Storage;

/// <summary>Compresses stored bodies with Brotli (RFC 7932), and leaves those as they are that do not become shorter.</summary>
internal static class BodyCodec
{
    public const string Identity = "identity";
    public const string Brotli = "br";

    // A page becomes about a sixth of its length at this quality, in a few milliseconds; the highest one takes a hundred times longer.
    private const int Quality = 5;
    private const int Window = 22;

    /// <summary>The stored form of a body and its name.</summary>
    public static (string Encoding, byte[] Content) Pack(ReadOnlySpan<byte> body)
    {
        var buffer = new byte[body.Length];
        return BrotliEncoder.TryCompress(body, buffer, out var written, Quality, Window) && written < body.Length
            ? (Brotli, buffer[..written])
            : (Identity, body.ToArray());
    }

    /// <summary>The body of a stored form; null where it is not what was stored.</summary>
    /// <param name="encoding">The form's name.</param>
    /// <param name="content">The stored bytes.</param>
    /// <param name="size">The body's length, at most <see cref="SnapshotRules.MaxBody"/>.</param>
    public static byte[]? Unpack(string encoding, byte[] content, long size)
    {
        if (size is < 0 or > SnapshotRules.MaxBody)
        {
            return null;
        }

        if (encoding == Identity)
        {
            return content.LongLength == size ? content : null;
        }

        var body = new byte[size];
        return encoding == Brotli && BrotliDecoder.TryDecompress(content, body, out var written) && written == size ? body : null;
    }
}
