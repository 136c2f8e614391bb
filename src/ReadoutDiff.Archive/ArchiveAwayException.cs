using ReadoutDiff.Model;

namespace ReadoutDiff.Archive;

/// <summary>The archive's server does not answer, and did not while the work was tried again; it may be back later.</summary>
/// <param name="message">One line.</param>
/// <param name="cause">What the database's driver said.</param>
public sealed class ArchiveAwayException(string message, Exception cause) : ReadoutFormatException(message, cause);
