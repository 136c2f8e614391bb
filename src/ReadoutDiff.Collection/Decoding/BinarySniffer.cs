using System.Text;

namespace ReadoutDiff.Collection.Decoding;

/// <summary>Recognizes input that is not text.</summary>
internal static class BinarySniffer
{
    private static readonly (byte[] Magic, string Kind)[] Kinds =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or office document"),
        ([0x1F, 0x8B], "gzip-compressed data"),
        ("bplist"u8.ToArray(), "a Safari web archive"),
        ("SQLite format 3"u8.ToArray(), "a database"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("II*\0"u8.ToArray(), "a TIFF image"),
        ("MM\0*"u8.ToArray(), "a TIFF image"),
    ];

    /// <summary>What the bytes are where they are not text, such as <c>a PNG image</c>; null where they may be text.</summary>
    public static string? Kind(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, kind) in Kinds)
        {
            if (bytes.StartsWith(magic))
            {
                return kind;
            }
        }

        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8))
        {
            return bytes.Slice(8, 4).SequenceEqual("WEBP"u8) ? "a WebP image" : "a media file";
        }

        if (bytes.Length > 12 && bytes.Slice(4, 4).SequenceEqual("ftyp"u8))
        {
            return "a media file";
        }

        var head = bytes[..Math.Min(bytes.Length, 4096)];
        if (IsMailArchive(head))
        {
            return "a web archive of several files (MHTML); save the page as HTML only";
        }

        // UTF-16 has zero bytes too, but on one side only, or a byte order mark.
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || EncodingGuess.Utf16(bytes) is not null)
        {
            return null;
        }

        var controls = 0;
        foreach (var b in head)
        {
            controls += b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B) ? 1 : 0;
        }

        return controls * 50 > head.Length ? "binary data" : null;
    }

    private static bool IsMailArchive(ReadOnlySpan<byte> head)
    {
        var start = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 1024)]);
        return start.Contains("multipart/related", StringComparison.OrdinalIgnoreCase) && start.Contains("MIME-Version", StringComparison.OrdinalIgnoreCase);
    }
}
