using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.GZip;
using ICSharpCode.SharpZipLib.Zip.Compression;
using ICSharpCode.SharpZipLib.Zip.Compression.Streams;
using ZstdSharp;

namespace ReadoutDiff.Archive.Warc;

/// <summary>Undoes the transfer and content codings of a recorded answer (RFC 9110, section 8.4; RFC 9112, section 7), under a bound. Writers often keep the headers of codings that they have undone themselves; that is seen from the bytes.</summary>
internal static class ContentDecoder
{
    private const int MaxCodings = 5;

    /// <summary>The answer's body; the entity as it is where nothing is encoded.</summary>
    /// <exception cref="DamagedRecordException">It cannot be decoded, or becomes longer than allowed.</exception>
    public static ReadOnlyMemory<byte> Decode(HttpBlock block, int maxBody)
    {
        var body = Unchunk(block);
        var codings = block.Headers.Where(header => header.Key.Equals("Content-Encoding", StringComparison.OrdinalIgnoreCase))
            .SelectMany(header => header.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Reverse().ToList();
        if (codings.Count > MaxCodings)
        {
            throw new DamagedRecordException("it is encoded too many times");
        }

        foreach (var coding in codings)
        {
            body = Undo(coding.ToLowerInvariant(), body, maxBody);
        }

        return body.Length <= maxBody ? body : throw TooLong(maxBody);
    }

    /// <summary>The entity without the framing of chunks; as it is where it is not, or no longer, chunked.</summary>
    public static ReadOnlyMemory<byte> Unchunk(HttpBlock block)
    {
        if (block.Header("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) != true)
        {
            return block.Entity;
        }

        var rest = block.Entity.Span;
        var body = new MemoryStream();
        while (true)
        {
            var end = rest.IndexOf("\r\n"u8);
            var semicolon = end > 0 ? rest[..end].IndexOf((byte)';') : -1;
            if (end <= 0 || !int.TryParse(Encoding.ASCII.GetString(rest[..(semicolon >= 0 ? semicolon : end)]).Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return block.Entity;
            }

            rest = rest[(end + 2)..];
            if (length == 0)
            {
                return body.ToArray();
            }

            if (length > rest.Length - 2 || !rest[length..].StartsWith("\r\n"u8))
            {
                return block.Entity;
            }

            body.Write(rest[..length]);
            rest = rest[(length + 2)..];
        }
    }

    private static ReadOnlyMemory<byte> Undo(string coding, ReadOnlyMemory<byte> body, int maxBody) => coding switch
    {
        "gzip" or "x-gzip" when body.Span.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]) => Read(body, stream => new GZipInputStream(stream), coding, maxBody),
        "zstd" when body.Span.StartsWith((ReadOnlySpan<byte>)[0x28, 0xb5, 0x2f, 0xfd]) => Read(body, stream => new DecompressionStream(stream), coding, maxBody),
        "deflate" when body.Length > 1 && (body.Span[0] & 0x0f) == 8 && ((body.Span[0] << 8) | body.Span[1]) % 31 == 0 =>
            Read(body, stream => new InflaterInputStream(stream), coding, maxBody),
        "deflate" when !LooksLikeText(body.Span) => Read(body, stream => new InflaterInputStream(stream, new Inflater(noHeader: true)), coding, maxBody),
        "br" when !LooksLikeText(body.Span) => ReadBrotli(body.Span, maxBody),
        "gzip" or "x-gzip" or "zstd" or "deflate" or "br" or "identity" => body,
        _ => throw new DamagedRecordException("its content coding is not known"),
    };

    // Not with the streams of .NET for gzip, deflate and br: they take data that was cut short for data that ends.
    private static ReadOnlyMemory<byte> Read(ReadOnlyMemory<byte> body, Func<Stream, Stream> open, string coding, int maxBody)
    {
        try
        {
            using var decoded = open(new MemoryStream(body.ToArray()));
            var result = new MemoryStream();
            var part = new byte[64 * 1024];
            int count;
            while ((count = decoded.Read(part)) > 0)
            {
                if (result.Length + count > maxBody)
                {
                    throw TooLong(maxBody);
                }

                result.Write(part, 0, count);
            }

            return result.ToArray();
        }
        catch (Exception e) when (e is SharpZipBaseException or IOException or ZstdException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            throw new DamagedRecordException($"its {coding} data is damaged", e);
        }
    }

    private static ReadOnlyMemory<byte> ReadBrotli(ReadOnlySpan<byte> body, int maxBody)
    {
        var decoder = default(BrotliDecoder);
        try
        {
            var result = new MemoryStream();
            var part = new byte[64 * 1024];
            while (true)
            {
                var status = decoder.Decompress(body, part, out var used, out var count);
                body = body[used..];
                if (result.Length + count > maxBody)
                {
                    throw TooLong(maxBody);
                }

                result.Write(part, 0, count);
                if (status == OperationStatus.Done)
                {
                    return result.ToArray();
                }

                if (status != OperationStatus.DestinationTooSmall)
                {
                    throw new DamagedRecordException("its br data is damaged");
                }
            }
        }
        finally
        {
            decoder.Dispose();
        }
    }

    // Neither raw deflate nor br has a magic number; a page that has been decoded already begins with printable text.
    private static bool LooksLikeText(ReadOnlySpan<byte> body)
    {
        var start = body[..Math.Min(body.Length, 64)];
        return start.IndexOfAnyInRange((byte)0, (byte)8) < 0 && start.IndexOfAnyInRange((byte)14, (byte)31) < 0 && (body.Length == 0 || start.TrimStart("\uFEFF \t\r\n"u8).IndexOfAny("<{[#"u8) == 0);
    }

    private static DamagedRecordException TooLong(int maxBody) => new($"its body becomes longer than {maxBody / (1024 * 1024)} MB");
}
