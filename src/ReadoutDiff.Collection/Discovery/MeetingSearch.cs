namespace ReadoutDiff.Collection.Discovery;

/// <summary>What a search found, and what it did not.</summary>
/// <param name="Query">What was looked for.</param>
/// <param name="Found">At most one readout for each side and language.</param>
/// <param name="Missing">The readouts that were looked for and not taken.</param>
/// <param name="Considered">The other pages that were looked into, best first.</param>
/// <param name="Problems">Listings and pages that could not be read, one line each.</param>
public sealed record MeetingSearch(
    MeetingQuery Query, IReadOnlyList<FoundReadout> Found, IReadOnlyList<MissingReadout> Missing, IReadOnlyList<Candidate> Considered, IReadOnlyList<string> Problems);
