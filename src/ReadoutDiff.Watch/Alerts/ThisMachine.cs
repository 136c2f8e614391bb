using System.Net;
using ReadoutDiff.Collection.Fetching;

namespace ReadoutDiff.Watch.Alerts;

/// <summary>The machine that the program runs on, as a host among others.</summary>
internal static class ThisMachine
{
    /// <summary>Whether a host's very name says that it is this machine; nothing is looked up.</summary>
    public static bool IsNamed(string host)
    {
        var name = AddressGuard.Name(host);
        return name == "localhost" || (IPAddress.TryParse(name, out var literal) && IPAddress.IsLoopback(literal));
    }
}
