using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Checks;

/// <summary>What a check saw.</summary>
/// <param name="Trouble">The name of the trouble; null where the page could be read or is unchanged.</param>
/// <param name="Reason">One line on the trouble.</param>
internal sealed record Observation(string? Trouble = null, string Reason = "")
{
    /// <summary>The page as captured; null where the site says that it is unchanged, or there is none.</summary>
    public Snapshot? Snapshot { get; init; }

    /// <summary>What was read of it; null where it could not be.</summary>
    public Readout? Readout { get; init; }

    /// <summary>A page that cannot be read.</summary>
    public static Observation Of(string trouble, string reason) => new(trouble, reason);
}
