using System.Text.Unicode;
using UtfUnknown;

namespace ReadoutDiff.Collection.Decoding;

/// <summary>Guesses an encoding from the bytes alone.</summary>
internal static class EncodingGuess
{
    private const int Sample = 64 * 1024;
    private static readonly string[] Candidates = ["gb18030", "windows-1251", "koi8-r", "ibm866", "iso-8859-5", "big5", "windows-1252"];

    // The most frequent letters of Russian and characters of Chinese prose, which a wrong decoding does not produce.
    private const string Frequent = "оеаинтсрвлкмдпуя的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经的關係";

    /// <summary>The encodings in which Russian and Chinese pages come, likeliest first.</summary>
    public static IReadOnlyList<string> Known { get; } = ["utf-8", .. Candidates];

    /// <summary>Whether a character is one of the most frequent of Russian or Chinese prose.</summary>
    public static bool IsFrequent(char c) => Frequent.Contains(c, StringComparison.Ordinal);

    /// <summary>Whether the bytes are UTF-8 throughout, but for a sequence cut off at the end.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        for (var cut = 1; cut <= 3 && cut < bytes.Length; cut++)
        {
            if (bytes[^cut] >= 0xC0)
            {
                return Utf8.IsValid(bytes[..^cut]);
            }
        }

        return false;
    }

    /// <summary>UTF-16 without a byte order mark: most units of Cyrillic, Latin or mixed text share a zero or small high byte.</summary>
    public static string? Utf16(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (bytes.Length < 4 || !bytes.Contains((byte)0))
        {
            return null;
        }

        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        // Mark-up, line ends and spaces are ASCII: their zero bytes stand on one side only.
        return (even, odd) switch
        {
            _ when even * 100 > bytes.Length && even > 20 * odd => "utf-16be",
            _ when odd * 100 > bytes.Length && odd > 20 * even => "utf-16le",
            _ => null,
        };
    }

    /// <summary>The likeliest encoding's name: valid UTF-8 first, then UTF.Unknown's answer where it is sure, else the candidate that reads best.</summary>
    public static string Name(byte[] bytes)
    {
        if (IsUtf8(bytes))
        {
            return "utf-8";
        }

        if (Utf16(bytes) is { } utf16)
        {
            return utf16;
        }

        var sample = Math.Min(bytes.Length, Sample);
        var detail = CharsetDetector.DetectFromBytes(bytes, 0, sample).Detected;
        var named = detail?.EncodingName is { } label ? EncodingLabels.Resolve(label) : null;
        if (named is not null && detail!.Confidence >= 0.9 && Plausibility(bytes, sample, named) > 0.3)
        {
            return named;
        }

        return Candidates.Concat(named is null ? [] : [named]).MaxBy(name => Plausibility(bytes, sample, name))!;
    }

    /// <summary>Share of a sample's non-ASCII characters that are frequent in Russian or Chinese, less the undecodable ones.</summary>
    private static double Plausibility(byte[] bytes, int sample, string name)
    {
        if (EncodingLabels.Find(name) is not { } encoding)
        {
            return double.MinValue;
        }

        int all = 0, good = 0, bad = 0;
        var text = encoding.GetString(bytes, 0, sample);
        if (Legibility.IsNonsense(text))
        {
            return -1000;
        }

        foreach (var c in text)
        {
            if (c < 0x80)
            {
                continue;
            }

            all++;
            good += Frequent.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            bad += c == '\uFFFD' || char.IsControl(c) || c is >= '\uE000' and <= '\uF8FF' ? 1 : 0;
        }

        return all == 0 ? 0 : (good - (5.0 * bad)) / all;
    }
}
