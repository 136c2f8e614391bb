namespace ReadoutDiff.Collection.Discovery;

/// <summary>What a search of one site brought.</summary>
/// <param name="Pages">The pages that were read.</param>
/// <param name="Unread">Pages that were to be read and could not.</param>
/// <param name="Problems">Listings that could not be read, one line each.</param>
internal sealed record SiteHarvest(IReadOnlyList<ScoredPage> Pages, IReadOnlyList<Candidate> Unread, IReadOnlyList<string> Problems);
