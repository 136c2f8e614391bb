using ReadoutDiff.Model;

namespace ReadoutDiff.Archive;

/// <summary>A stored capture's bytes are no longer those that were captured.</summary>
/// <param name="message">One line.</param>
public sealed class DamagedSnapshotException(string message) : ReadoutFormatException(message);
