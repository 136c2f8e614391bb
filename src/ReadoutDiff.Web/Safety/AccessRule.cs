using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace ReadoutDiff.Web.Safety;

/// <summary>Who may come in: everyone on this machine where the room is open to it alone, else who shows the key or was let in by the proxy.</summary>
internal sealed class AccessRule(ReadingRoomOptions options)
{
    /// <summary>The cookie that a browser shows after the key was entered once.</summary>
    public const string CookieName = "readoutdiff-key";

    private const string KeyHeader = "X-Api-Key";
    private const int LongestName = 100;

    // Not the key itself: what a browser stores opens this room only, and only with this key.
    private readonly string? _token = options.ApiKey is { } key
        ? Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), "readoutdiff browser"u8))
        : null;

    /// <summary>What a browser is given in exchange for the key; null where the key is wrong.</summary>
    public string? Exchange(string? key) => key is not null && IsKey(key) ? _token : null;

    /// <summary>Whether a key is needed and can be entered.</summary>
    public bool HasKey => options.ApiKey is not null;

    /// <summary>Whether a request may go on.</summary>
    public bool Admits(HttpContext context)
    {
        if (options.UserHeader is not null && ProxyUser(context) is not null)
        {
            return true;
        }

        if (options.ApiKey is not null)
        {
            var request = context.Request;
            var bearer = request.Headers.Authorization.ToString();
            return (bearer.StartsWith("Bearer ", StringComparison.Ordinal) && IsKey(bearer["Bearer ".Length..].Trim()))
                || IsKey(request.Headers[KeyHeader].ToString())
                || (request.Cookies[CookieName] is { } cookie && Equal(cookie, _token!));
        }

        return options.UserHeader is null && options.IsLocal;
    }

    /// <summary>The user whom the proxy names; null where there is none.</summary>
    public string? ProxyUser(HttpContext context)
    {
        if (options.UserHeader is null || context.Request.Headers[options.UserHeader] is not { Count: 1 } values)
        {
            return null;
        }

        var name = Reports.Display.VisibleText.Line(values[0]).Trim();
        return name.Length is > 0 and <= LongestName ? name : null;
    }

    private bool IsKey(string shown) => options.ApiKey is { } key && shown.Length > 0 && Equal(shown, key);

    // By their hashes, so that the time taken tells nothing of the key, not even its length.
    private static bool Equal(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(one)), SHA256.HashData(Encoding.UTF8.GetBytes(other)));
}
