using System.IO.Compression;

namespace ReadoutDiff.Simulator.Faults;

/// <summary>Compresses answers as the client takes them.</summary>
internal static class ContentCoding
{
    /// <summary>The coding to use: the preferred one where the client takes it, else gzip, else none.</summary>
    public static string? Choose(string accepted, string preferred) =>
        accepted.Contains(preferred, StringComparison.OrdinalIgnoreCase) ? preferred : accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : null;

    /// <summary>A body in a coding.</summary>
    public static byte[] Encode(byte[] body, string coding)
    {
        using var packed = new MemoryStream();
        using (var stream = Open(packed, coding))
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }

    /// <summary>A small gzip body that unpacks to very much.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < megabytes; i++)
            {
                gzip.Write(zeros);
            }
        }

        return packed.ToArray();
    }

    private static Stream Open(MemoryStream packed, string coding) => coding switch
    {
        "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        "zstd" => new ZstdSharp.CompressionStream(packed, leaveOpen: true),
        _ => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
    };
}
