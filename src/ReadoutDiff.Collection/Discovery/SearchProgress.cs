namespace ReadoutDiff.Collection.Discovery;

/// <summary>How far a search is.</summary>
/// <param name="Site">The site that is being looked through.</param>
/// <param name="Doing">What is being done there, such as <c>listing</c> or <c>reading 3 candidates</c>; <c>done</c> at its end.</param>
/// <param name="Sites">How many sites are looked through in all.</param>
public sealed record SearchProgress(string Site, string Doing, int Sites);
