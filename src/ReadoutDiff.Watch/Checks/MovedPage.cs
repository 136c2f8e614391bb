using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Watch.Checks;

/// <summary>Tells when an address has come to redirect to a page with another text.</summary>
internal sealed class MovedPage(VersionComparer comparer, SiteProfiles profiles, CheckSettings settings)
{
    /// <summary>The trouble; null where there is none.</summary>
    public Observation? Objection(LastVersion? last, Snapshot snapshot, Readout readout)
    {
        if (snapshot.Redirects.Count == 0 || snapshot.FinalAddress == last?.Snapshot.FinalAddress)
        {
            return null;
        }

        if (IsFrontPage(snapshot.FinalAddress) && !IsFrontPage(snapshot.Address))
        {
            return Observation.Of(Standing.Moved, $"the address redirects to the front page {snapshot.FinalAddress}");
        }

        // A list of headlines has the title of a text, and of a short notice not much more is needed to look like it.
        var share = IsArticle(snapshot.Address) && !IsArticle(snapshot.FinalAddress) ? settings.SameTextElsewhere : settings.SameText;
        return last is not null && comparer.Compare(last.Readout, readout).StandingShare < share
            ? Observation.Of(Standing.Moved, $"the address redirects to {snapshot.FinalAddress}, which holds another text")
            : null;
    }

    private bool IsArticle(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && profiles.IsArticle(uri);

    private static bool IsFrontPage(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.PathAndQuery == "/";
}
