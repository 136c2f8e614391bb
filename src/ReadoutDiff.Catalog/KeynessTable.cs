using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>What one side names more than another, and less: by one text a meeting and side, its account in its own language where there is one.</summary>
/// <param name="Side">The side.</param>
/// <param name="Reference">The side it is held against.</param>
/// <param name="Rows">The concepts, those that mark the side first, those that mark the reference last.</param>
/// <param name="Total">The side's counts and texts in all.</param>
/// <param name="ReferenceTotal">The reference's.</param>
/// <param name="PriorStrength">How many counts the prior was worth in all.</param>
/// <param name="Waiting">Texts of both sides left out since they wait to be read.</param>
/// <param name="Unreadable">Texts of both sides left out since they cannot be read.</param>
public sealed record KeynessTable(
    Side Side, Side Reference, IReadOnlyList<KeynessRow> Rows, KeynessTotal Total, KeynessTotal ReferenceTotal, double PriorStrength, int Waiting, int Unreadable);
