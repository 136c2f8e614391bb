using ReadoutDiff.App.Collecting;

namespace ReadoutDiff.App.Watching;

/// <summary>The form in which addresses are watched and stored.</summary>
internal static class WatchedAddress
{
    /// <summary>The absolute address without a fragment, which is never sent.</summary>
    /// <exception cref="Model.ReadoutFormatException">It is none of http or https.</exception>
    public static string Of(string input) => new UriBuilder(WebPage.Require(input)) { Fragment = "" }.Uri.AbsoluteUri;
}
