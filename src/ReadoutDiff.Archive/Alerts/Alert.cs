using ReadoutDiff.Versions;

namespace ReadoutDiff.Archive.Alerts;

/// <summary>Something a watcher is told, once.</summary>
public sealed record Alert
{
    /// <summary>The number in the archive; 0 until it is stored.</summary>
    public long Id { get; init; }

    /// <summary>What it is about, such that the same event always has the same key: a second alert of a key is not stored.</summary>
    public required string Key { get; init; }

    /// <summary>What it tells.</summary>
    public required AlertKind Kind { get; init; }

    /// <summary>When it was found out; in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The watched address.</summary>
    public required string Address { get; init; }

    /// <summary>One line of plain text.</summary>
    public required string Headline { get; init; }

    /// <summary>What changed, in sentences of plain text, most telling first; words of the page are quoted in them.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>The weight of the change; null where none was compared.</summary>
    public ChangeClass? Class { get; init; }

    /// <summary>The capture of the earlier version; null where there is none.</summary>
    public long? Before { get; init; }

    /// <summary>The capture of the later version; null where there is none.</summary>
    public long? After { get; init; }

    /// <summary>Where the change can be seen: the page's own address, or that of a report.</summary>
    public required string Link { get; init; }
}
