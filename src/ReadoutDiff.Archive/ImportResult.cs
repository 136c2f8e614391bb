namespace ReadoutDiff.Archive;

/// <summary>What an import brought.</summary>
/// <param name="Added">How many captures are new in the archive.</param>
/// <param name="Known">How many were stored already.</param>
/// <param name="Others">How many records are of kinds that hold no page.</param>
/// <param name="Problems">One line for each record that could not be taken over, with its number and its place in the file; empty when all could.</param>
public sealed record ImportResult(long Added, long Known, long Others, IReadOnlyList<string> Problems);
