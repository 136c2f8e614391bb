namespace ReadoutDiff.Archive;

/// <summary>What a check of the whole archive found.</summary>
/// <param name="Snapshots">How many captures are stored.</param>
/// <param name="Bodies">How many different bodies are stored; each was read and its hash computed.</param>
/// <param name="Bytes">The length of those bodies together, uncompressed.</param>
/// <param name="Problems">One line for each fault found; empty when all is well.</param>
public sealed record ArchiveCheck(long Snapshots, long Bodies, long Bytes, IReadOnlyList<string> Problems);
