using ReadoutDiff.Simulator.Distractors;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>What an edit makes of a text.</summary>
/// <param name="Account">The edited text.</param>
/// <param name="Class">What the edit is filed under.</param>
/// <param name="Description">What was replaced by what.</param>
internal sealed record EditResult(Account Account, ChangeClass Class, string Description);
