using System.Security.Cryptography;

namespace ReadoutDiff.Archive.Warc;

/// <summary>Labelled digests: <c>algorithm:value</c>, the value in Base32 (RFC 4648) or hexadecimal digits, as writers differ.</summary>
internal static class WarcDigest
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The digest that this program writes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether bytes have a digest; null where its form is not known, and nothing can be told.</summary>
    public static bool? Fits(string digest, ReadOnlySpan<byte> bytes)
    {
        var parts = digest.Split(':', 2);
        if (parts.Length < 2)
        {
            return null;
        }

#pragma warning disable CA5350, CA5351 // Not for security: what other writers chose for finding damage.
        byte[]? hash = parts[0].Replace("-", "", StringComparison.Ordinal).ToLowerInvariant() switch
        {
            "sha1" => SHA1.HashData(bytes),
            "sha256" => SHA256.HashData(bytes),
            "sha512" => SHA512.HashData(bytes),
            "md5" => MD5.HashData(bytes),
            _ => null,
        };
#pragma warning restore CA5350, CA5351
        var value = parts[1].Trim().TrimEnd('=');
        return hash is null || (value.Length != hash.Length * 2 && value.Length != ((hash.Length * 8) + 4) / 5) ? null
            : value.Equals(value.Length == hash.Length * 2 ? Convert.ToHexString(hash) : ToBase32(hash), StringComparison.OrdinalIgnoreCase);
    }

    private static string ToBase32(byte[] bytes)
    {
        var text = new char[((bytes.Length * 8) + 4) / 5];
        for (var i = 0; i < text.Length; i++)
        {
            var bit = i * 5;
            var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[(bit / 8) + 1] : 0);
            text[i] = Base32[(pair >> (11 - (bit % 8))) & 31];
        }

        return new string(text);
    }
}
