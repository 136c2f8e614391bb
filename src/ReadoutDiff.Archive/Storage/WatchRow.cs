using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Archive.Storage;

/// <summary>A row of the table of watches.</summary>
internal sealed class WatchRow
{
    /// <summary>The columns as the properties name them.</summary>
    public const string Columns = """
        id AS Id, address AS Address, schedule AS Schedule, meeting_id AS MeetingId, is_paused AS IsPaused, added_ticks AS AddedTicks,
        anchor_ticks AS AnchorTicks, due_ticks AS DueTicks, checked_ticks AS CheckedTicks, standing AS Standing, reason AS Reason,
        standing_ticks AS StandingTicks, failures AS Failures, is_trouble_told AS IsTroubleTold, etag AS ETag, last_modified AS LastModified,
        snapshot_id AS SnapshotId
        """;

    public long Id { get; init; }

    public required string Address { get; init; }

    public string Host { get; init; } = "";

    public required string Schedule { get; init; }

    public long? MeetingId { get; init; }

    public long IsPaused { get; init; }

    public long AddedTicks { get; init; }

    public long AnchorTicks { get; init; }

    public long DueTicks { get; init; }

    public long? CheckedTicks { get; init; }

    public required string Standing { get; init; }

    public required string Reason { get; init; }

    public long? StandingTicks { get; init; }

    public long Failures { get; init; }

    public long IsTroubleTold { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public long? SnapshotId { get; init; }

    /// <summary>The row of a watch.</summary>
    public static WatchRow Of(WatchedPage page) => new()
    {
        Id = page.Id,
        Address = page.Address,
        Host = HostOf(page.Address),
        Schedule = page.Schedule,
        MeetingId = page.MeetingId,
        IsPaused = page.IsPaused ? 1 : 0,
        AddedTicks = page.AddedAt.UtcTicks,
        AnchorTicks = page.AnchorAt.UtcTicks,
        DueTicks = page.DueAt.UtcTicks,
        CheckedTicks = page.CheckedAt?.UtcTicks,
        Standing = page.Standing,
        Reason = page.Reason,
        StandingTicks = page.StandingSince?.UtcTicks,
        Failures = page.Failures,
        IsTroubleTold = page.IsTroubleTold ? 1 : 0,
        ETag = page.ETag,
        LastModified = page.LastModified,
        SnapshotId = page.SnapshotId,
    };

    /// <summary>The host under which an address is spaced.</summary>
    public static string HostOf(string address) => new Uri(address, UriKind.Absolute).IdnHost.ToLowerInvariant();

    /// <summary>The watch of the row.</summary>
    public WatchedPage ToPage() => new()
    {
        Id = Id,
        Address = Address,
        Schedule = Schedule,
        MeetingId = MeetingId,
        IsPaused = IsPaused != 0,
        AddedAt = Time(AddedTicks),
        AnchorAt = Time(AnchorTicks),
        DueAt = Time(DueTicks),
        CheckedAt = CheckedTicks is { } check ? Time(check) : null,
        Standing = Standing,
        Reason = Reason,
        StandingSince = StandingTicks is { } since ? Time(since) : null,
        Failures = (int)Math.Clamp(Failures, 0, int.MaxValue),
        IsTroubleTold = IsTroubleTold != 0,
        ETag = ETag,
        LastModified = LastModified,
        SnapshotId = SnapshotId,
    };

    // A damaged row is shown at the edge of time and does not stop the others.
    private static DateTimeOffset Time(long ticks) => new(Math.Clamp(ticks, 0, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero);
}
