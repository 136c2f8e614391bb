using System.Security.Cryptography;

namespace ReadoutDiff.Model;

/// <summary>One capture of an address: what was answered, when, unaltered. The evidence a readout's version rests on.</summary>
public sealed record Snapshot
{
    private string? _hash;

    /// <summary>The absolute address that was asked for.</summary>
    public required string Address { get; init; }

    /// <summary>
    /// The absolute address that answered, after redirects; equal to <see cref="Address"/> where there were none. Whoever expects
    /// one article compares the two without scheme, <c>www.</c> and fragment: a change of these alone is the same page.
    /// </summary>
    public required string FinalAddress { get; init; }

    /// <summary>When the answer was complete; in UTC.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The HTTP status of the final answer.</summary>
    public required int Status { get; init; }

    /// <summary>The final answer's headers, as received and in their order; names may repeat.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    /// <summary>The answer's body after transfer and content decoding, as bytes.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The addresses that redirected, in order, without the final one.</summary>
    public IReadOnlyList<string> Redirects { get; init; } = [];

    /// <summary>Where it was taken from: <c>live</c>, <c>warc</c>, or the host of a web archive.</summary>
    public string Origin { get; init; } = "live";

    /// <summary>SHA-256 of <see cref="Body"/> in lower-case hexadecimal digits.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(SHA256.HashData(Body.Span));

    /// <summary>The first value of a header, in any letter case of its name; null where it is missing.</summary>
    public string? Header(string name)
    {
        foreach (var (key, value) in Headers)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
