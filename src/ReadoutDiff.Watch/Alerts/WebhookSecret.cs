using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>The key by which a receiver knows that a webhook comes from here (Standard Webhooks 1.0, symmetric signatures).</summary>
public sealed class WebhookSecret
{
    private const string Prefix = "whsec_";
    private const int ShortestBytes = 24;
    private const int LongestBytes = 64;

    private readonly byte[] _key;

    private WebhookSecret(byte[] key) => _key = key;

    /// <summary>Reads a key.</summary>
    /// <param name="text"><c>whsec_</c> and base64, or any other text, whose UTF-8 bytes are the key; 24 to 64 bytes, as the standard has it.</param>
    /// <exception cref="FormatException">It is no such key; the message does not show it.</exception>
    public static WebhookSecret Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        byte[] key;
        if (text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            key = new byte[text.Length];
            key = Convert.TryFromBase64String(text[Prefix.Length..], key, out var length)
                ? key[..length]
                : throw new FormatException($"the secret begins with {Prefix}, but what follows is not base64");
        }
        else
        {
            key = Encoding.UTF8.GetBytes(text);
        }

        return key.Length is >= ShortestBytes and <= LongestBytes
            ? new WebhookSecret(key)
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the secret has {key.Length} bytes; a secret has {ShortestBytes} to {LongestBytes}"));
    }

    /// <summary>The signature of a message: HMAC-SHA256 of <c>id.timestamp.body</c>, as the value of the header <c>webhook-signature</c>.</summary>
    public string Sign(string id, string timestamp, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        mac.AppendData(Encoding.UTF8.GetBytes($"{id}.{timestamp}."));
        mac.AppendData(body);
        return "v1," + Convert.ToBase64String(mac.GetHashAndReset());
    }
}
