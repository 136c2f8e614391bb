namespace ReadoutDiff.Archive.Watches;

/// <summary>An address that is watched, and how it stands.</summary>
public sealed record WatchedPage
{
    /// <summary>The number in the archive; 0 until it is stored.</summary>
    public long Id { get; init; }

    /// <summary>The absolute address; one watch each.</summary>
    public required string Address { get; init; }

    /// <summary>When it is checked, in the words of the command line: <c>decay</c>, <c>every 30m</c>, <c>cron EXPR zone ZONE</c>.</summary>
    public required string Schedule { get; init; }

    /// <summary>The meeting whose text it is, or null.</summary>
    public long? MeetingId { get; init; }

    /// <summary>Whether it is left alone for now.</summary>
    public bool IsPaused { get; init; }

    /// <summary>When it was added; in UTC.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>From when its age counts: its publication or its last change; in UTC.</summary>
    public required DateTimeOffset AnchorAt { get; init; }

    /// <summary>When it is checked next; in UTC.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it was checked last; null before the first time.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>How it stood at the last check: <c>ok</c>, <c>new</c> before the first, else the name of the trouble, such as <c>gone</c>.</summary>
    public string Standing { get; init; } = "new";

    /// <summary>One line on the trouble; empty where there is none.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Since when it stands so; in UTC.</summary>
    public DateTimeOffset? StandingSince { get; init; }

    /// <summary>How many checks in a row ended in trouble.</summary>
    public int Failures { get; init; }

    /// <summary>Whether the trouble was told, so that the recovery is told too.</summary>
    public bool IsTroubleTold { get; init; }

    /// <summary>The ETag of the last answer that was read, or null.</summary>
    public string? ETag { get; init; }

    /// <summary>The Last-Modified of the last answer that was read, or null.</summary>
    public string? LastModified { get; init; }

    /// <summary>The capture of the last good version; null before there is one.</summary>
    public long? SnapshotId { get; init; }
}
