using ReadoutDiff.Catalog;

namespace ReadoutDiff.Web.Api;

/// <summary>What one side names more than another, and less.</summary>
/// <param name="Side">The side.</param>
/// <param name="Reference">The side it is held against.</param>
/// <param name="Total">The side's counts and texts in all.</param>
/// <param name="ReferenceTotal">The reference's.</param>
/// <param name="PriorStrength">How many counts the prior was worth in all.</param>
/// <param name="Waiting">Texts left out since they wait to be read.</param>
/// <param name="Unreadable">Texts left out since they cannot be read.</param>
/// <param name="Rows">The concepts, those that mark the side first.</param>
internal sealed record KeynessItem(
    string Side, string Reference, KeynessTotal Total, KeynessTotal ReferenceTotal, double PriorStrength, int Waiting, int Unreadable, IReadOnlyList<KeynessRow> Rows);
