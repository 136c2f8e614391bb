using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>A similarity loaded by an <see cref="IStatementSimilarityProvider"/>.</summary>
/// <param name="Similarity">The similarity; when it is disposable, its owner disposes of it.</param>
/// <param name="Limits">What a result made with it must say, such as that its scores are not calibrated.</param>
public sealed record LoadedSimilarity(IStatementSimilarity Similarity, IReadOnlyList<Limit> Limits);
