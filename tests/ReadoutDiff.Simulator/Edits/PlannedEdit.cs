using ReadoutDiff.Versions;

namespace ReadoutDiff.Simulator.Edits;

/// <summary>One edit of a page.</summary>
/// <param name="Address">The page.</param>
/// <param name="At">From when the edited page is served, by the simulator's clock.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Class">What a careful editor would file it under.</param>
/// <param name="IsRead">Whether the text or its paragraphs change; else only the page around them does, and there is no new version.</param>
/// <param name="Description">What was replaced by what.</param>
public sealed record PlannedEdit(Uri Address, DateTimeOffset At, EditKind Kind, ChangeClass Class, bool IsRead, string Description);
