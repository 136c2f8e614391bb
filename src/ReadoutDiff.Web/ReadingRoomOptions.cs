using System.Net;

namespace ReadoutDiff.Web;

/// <summary>Where and for whom the reading room is open.</summary>
public sealed record ReadingRoomOptions
{
    /// <summary>The address and port it listens on; port 0 takes a free one.</summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 8300);

    /// <summary>Names under which it may be asked for beside <c>localhost</c> and the address it listens on, such as that of a reverse proxy.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The key that a client must show; null where none is needed, which only a loopback address allows.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The header in which a reverse proxy names the user it has let in; null where there is no such proxy.</summary>
    public string? UserHeader { get; init; }

    /// <summary>Requests a client may make in a second on the average; three times as many at once.</summary>
    public int RequestsPerSecond { get; init; } = 100;

    /// <summary>Texts a client may add, and changes it may make, in a minute.</summary>
    public int WritesPerMinute { get; init; } = 60;

    /// <summary>The largest request, in bytes.</summary>
    public int MaxRequestBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Whether only programs on this machine can reach it.</summary>
    public bool IsLocal => IPAddress.IsLoopback(Listen.Address);

    /// <summary>Why the room cannot be opened so, in one line; null when it can.</summary>
    public string? Problem()
    {
        if (!IsLocal && ApiKey is null && UserHeader is null)
        {
            return $"{Listen}: an address that others can reach needs an API key, or the header in which a reverse proxy names the user";
        }

        if (ApiKey is { Length: < 16 })
        {
            return "the API key is shorter than 16 characters";
        }

        return UserHeader is { } header && !header.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? $"'{header}' is not the name of a header"
            : null;
    }
}
