using ReadoutDiff.Collection.Fetching;

namespace ReadoutDiff.Watch;

/// <summary>The form in which addresses are watched and stored.</summary>
public static class WatchedAddress
{
    /// <summary>The absolute address without a fragment, which is never sent.</summary>
    /// <exception cref="Model.ReadoutFormatException">It is none of http or https.</exception>
    public static string Of(string input) => new UriBuilder(WebAddress.Require(input)) { Fragment = "" }.Uri.AbsoluteUri;
}
