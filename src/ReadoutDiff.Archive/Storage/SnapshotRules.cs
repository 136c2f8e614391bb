using System.Buffers;
using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Storage;

/// <summary>What a capture must be like to be stored: bounded, and with no text that one of the stores or a WARC file could not give back unaltered.</summary>
internal static class SnapshotRules
{
    /// <summary>The longest body, in bytes.</summary>
    public const int MaxBody = 64 * 1024 * 1024;

    // An index row of PostgreSQL holds at most 2,704 bytes, and an address is the main part of one.
    private const int MaxAddress = 2048;
    private const int MaxRedirects = 64;
    private const int MaxHeaders = 1000;
    private const int MaxHeaderChars = 256 * 1024;
    private const int MaxOrigin = 255;

    // RFC 9110, section 5.6.2.
    private static readonly SearchValues<char> TokenChars = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Why a capture cannot be stored, in one line without its address; null when it can.</summary>
    public static string? Problem(Snapshot snapshot)
    {
        if (!IsAddress(snapshot.Address) || !IsAddress(snapshot.FinalAddress) || !snapshot.Redirects.All(IsAddress))
        {
            return $"an address is not one of http or https, or longer than {MaxAddress} bytes";
        }

        if (snapshot.Redirects.Count > MaxRedirects)
        {
            return $"more than {MaxRedirects} redirects";
        }

        if (snapshot.Status is < 100 or > 999)
        {
            return $"{snapshot.Status} is no HTTP status";
        }

        if (snapshot.Origin.Length is 0 or > MaxOrigin || snapshot.Origin.Trim() != snapshot.Origin || snapshot.Origin.Any(char.IsControl) || !IsLine(snapshot.Origin))
        {
            return "its origin is empty, too long or not one line";
        }

        if (snapshot.Body.Length > MaxBody)
        {
            return $"its body is longer than {MaxBody / (1024 * 1024)} MB";
        }

        return HeaderProblem(snapshot.Headers);
    }

    /// <summary>Whether a text is an address of http or https that an index row can hold.</summary>
    public static bool IsAddress(string address) =>
        address.Length is > 0 and <= MaxAddress && Encoding.UTF8.GetByteCount(address) <= MaxAddress
        && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) && IsLine(address)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static string? HeaderProblem(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        if (headers.Count > MaxHeaders || headers.Sum(header => (long)header.Key.Length + header.Value.Length) > MaxHeaderChars)
        {
            return $"more than {MaxHeaders} headers or {MaxHeaderChars / 1024} KB of them";
        }

        foreach (var (name, value) in headers)
        {
            if (!IsHeaderName(name))
            {
                return "a header's name is not one that HTTP allows";
            }

            if (!IsLine(value))
            {
                return $"the header {name} holds a line break, a NUL or a broken character";
            }
        }

        return null;
    }

    /// <summary>Whether HTTP allows a header to be named so.</summary>
    public static bool IsHeaderName(ReadOnlySpan<char> name) => name.Length > 0 && !name.ContainsAnyExcept(TokenChars);

    /// <summary>Whether a text is one line of whole characters, without NUL.</summary>
    public static bool IsLine(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
