namespace ReadoutDiff.Collection.Discovery;

/// <summary>A page that was looked at and not taken, or one of several that fit.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Score">How well it fits; null where it was not fetched or could not be read.</param>
/// <param name="Verdict">What became of it, as one line.</param>
public sealed record Candidate(Uri Address, string Title, MatchScore? Score, string Verdict);
