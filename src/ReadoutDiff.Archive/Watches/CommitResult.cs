namespace ReadoutDiff.Archive.Watches;

/// <summary>What became of a check's result.</summary>
/// <param name="IsStored">Whether it was stored; not so where the lease was lost, or the watch removed or changed meanwhile.</param>
/// <param name="SnapshotId">The capture of the new version; null where there is none.</param>
/// <param name="Alerts">How many alerts are new.</param>
public sealed record CommitResult(bool IsStored, long? SnapshotId, int Alerts)
{
    /// <summary>Nothing was stored.</summary>
    public static CommitResult Refused { get; } = new(false, null, 0);
}
