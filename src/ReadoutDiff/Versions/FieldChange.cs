namespace ReadoutDiff.Versions;

/// <summary>A field of the page beside its text that changed.</summary>
/// <param name="Field">Which: <c>title</c>, <c>published</c>, <c>meeting-date</c>, <c>place</c>, <c>outlet</c>, <c>language</c> or <c>side</c>.</param>
/// <param name="Before">As the earlier version has it; null where it has none.</param>
/// <param name="After">As the later version has it; null where it has none.</param>
/// <param name="Class">What the change touches.</param>
public sealed record FieldChange(string Field, string? Before, string? After, ChangeClass Class);
