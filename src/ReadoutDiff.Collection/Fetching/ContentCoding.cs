using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using ZstdSharp;
using ZstdSharp.Unsafe;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Undoes the content codings of an answer (RFC 9110, section 8.4; RFC 8878 for zstd) within a limit.</summary>
internal static class ContentCoding
{
    /// <summary>What is asked for.</summary>
    public const string Accepted = "gzip, br, zstd";

    // A body is compressed once; more layers serve only to blow it up.
    private const int MaxLayers = 2;

    // Text shrinks to a tenth or so; what unpacks far more is no page.
    private const int MaxExpansion = 250;
    private const int ExpansionFloor = 1 << 20;

    // RFC 9659: a window of at most 8 MiB, which is what the decoder takes memory for.
    private const int ZstdWindowLog = 23;

    private static ReadOnlySpan<byte> GzipMagic => [0x1F, 0x8B, 8];

    /// <summary>Decodes a body.</summary>
    /// <param name="body">The bytes as sent.</param>
    /// <param name="codings">The codings in the order they were applied.</param>
    /// <param name="limit">Most bytes of each layer.</param>
    /// <exception cref="BodyTooLargeException">It unpacks to more than the limit.</exception>
    /// <exception cref="InvalidDataException">It is broken, cut off, or of an unknown coding.</exception>
    public static byte[] Decode(byte[] body, IReadOnlyList<string> codings, int limit)
    {
        if (codings.Count > MaxLayers)
        {
            throw new InvalidDataException($"the answer is compressed {codings.Count} times over");
        }

        foreach (var coding in codings.Reverse())
        {
            body = Decode(body, coding, limit);
        }

        return body;
    }

    private static byte[] Decode(byte[] body, string coding, int limit)
    {
        if (body.Length == 0 || coding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            return body;
        }

        try
        {
            switch (coding.ToUpperInvariant())
            {
                case "GZIP" or "X-GZIP":
                    return Checked(Unpack(packed => new GZipStream(packed, CompressionMode.Decompress), body, coding, limit), body, IsWholeGzip, coding);
                case "DEFLATE":
                    return Checked(Unpack(packed => new ZLibStream(packed, CompressionMode.Decompress), body, coding, limit), body, IsWholeZlib, coding);
                case "ZSTD":
                    return Unpack(Zstd, body, coding, limit);
                case "BR":
                    return Brotli(body, limit);
                default:
                    throw new InvalidDataException($"the content coding '{coding}' is not known");
            }
        }
        catch (Exception error) when (error is ZstdException or EndOfStreamException or InvalidOperationException)
        {
            throw Damaged(coding, error);
        }
    }

    private static DecompressionStream Zstd(Stream packed)
    {
        var stream = new DecompressionStream(packed);
        stream.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, ZstdWindowLog);
        return stream;
    }

    private static byte[] Unpack(Func<Stream, Stream> open, byte[] body, string coding, int limit)
    {
        using var packed = new MemoryStream(body, writable: false);
        using var stream = open(packed);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            Add(bytes, buffer.AsSpan(0, read), coding, body.Length, limit);
        }

        return bytes.ToArray();
    }

    // The stream class takes data that is cut off for its end; the decoder tells.
    private static byte[] Brotli(byte[] body, int limit)
    {
        using var decoder = new BrotliDecoderOwner();
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        ReadOnlySpan<byte> rest = body;
        while (true)
        {
            var status = decoder.Decompress(rest, buffer, out var consumed, out var written);
            Add(bytes, buffer.AsSpan(0, written), "br", body.Length, limit);
            rest = rest[consumed..];
            switch (status)
            {
                case OperationStatus.Done:
                    return bytes.ToArray();
                case OperationStatus.DestinationTooSmall:
                    break;
                default:
                    throw Damaged("br", null);
            }
        }
    }

    private static void Add(MemoryStream bytes, ReadOnlySpan<byte> more, string coding, int packed, int limit)
    {
        if (bytes.Length + more.Length > limit)
        {
            throw new BodyTooLargeException($"{packed} bytes of {coding} unpack to more than {limit} bytes");
        }

        if (bytes.Length + more.Length > ExpansionFloor && (bytes.Length + more.Length) / MaxExpansion > packed)
        {
            throw new BodyTooLargeException($"{packed} bytes of {coding} unpack to more than {MaxExpansion} times as much");
        }

        bytes.Write(more);
    }

    private static byte[] Checked(byte[] unpacked, byte[] body, Func<byte[], byte[], bool> isWhole, string coding) =>
        isWhole(unpacked, body) ? unpacked : throw Damaged(coding, null);

    // The last four bytes are the length of the last member (RFC 1952, section 2.3.1); the stream class takes a cut for the end.
    private static bool IsWholeGzip(byte[] unpacked, byte[] body)
    {
        if (body.Length < 18)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32LittleEndian(body.AsSpan(body.Length - 4));
        return length == (uint)unpacked.Length || (length < unpacked.Length && body.AsSpan(18).IndexOf(GzipMagic) >= 0);
    }

    // The last four bytes are the Adler-32 checksum (RFC 1950, section 2.2).
    private static bool IsWholeZlib(byte[] unpacked, byte[] body)
    {
        uint a = 1, b = 0;
        foreach (var value in unpacked)
        {
            a = (a + value) % 65521;
            b = (b + a) % 65521;
        }

        return body.Length >= 6 && BinaryPrimitives.ReadUInt32BigEndian(body.AsSpan(body.Length - 4)) == ((b << 16) | a);
    }

    private static InvalidDataException Damaged(string coding, Exception? cause) => new($"the {coding} data is broken or cut off", cause);

    /// <summary>A decoder that is a reference, so that its state is one.</summary>
    private sealed class BrotliDecoderOwner : IDisposable
    {
        private BrotliDecoder _decoder;

        public OperationStatus Decompress(ReadOnlySpan<byte> source, Span<byte> destination, out int consumed, out int written) =>
            _decoder.Decompress(source, destination, out consumed, out written);

        public void Dispose() => _decoder.Dispose();
    }
}
