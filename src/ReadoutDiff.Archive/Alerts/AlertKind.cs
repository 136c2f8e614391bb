namespace ReadoutDiff.Archive.Alerts;

/// <summary>What an alert tells.</summary>
public enum AlertKind
{
    /// <summary>A watched page has a new version.</summary>
    Changed,

    /// <summary>A page can no longer be read: gone, moved, refused, behind a login, …</summary>
    Failing,

    /// <summary>A page that could not be read can be read again.</summary>
    Recovered,
}
