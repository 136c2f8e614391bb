using ReadoutDiff.Simulator.Distractors;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>A page as it is served from some time on.</summary>
/// <param name="Since">From when.</param>
/// <param name="Account">Its text.</param>
/// <param name="Look">The number of its mark-up around the text.</param>
/// <param name="Spacing">The number of its white space.</param>
internal sealed record PageState(DateTimeOffset Since, Account Account, int Look, int Spacing);
