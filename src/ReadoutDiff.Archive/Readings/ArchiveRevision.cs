namespace ReadoutDiff.Archive.Readings;

/// <summary>Two counters that tell whether an archive has changed: each grows with every change, whoever makes it.</summary>
/// <param name="Meetings">Of the meetings and their texts.</param>
/// <param name="Readings">Of the readings.</param>
public readonly record struct ArchiveRevision(long Meetings, long Readings);
