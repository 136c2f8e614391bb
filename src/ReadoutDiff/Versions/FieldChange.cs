namespace ReadoutDiff.Versions;

/// <summary>A field of the page beside its text that changed.</summary>
/// <param name="Field">Which: <c>title</c>, <c>published</c>, <c>meeting-date</c>, <c>place</c>, <c>language</c>, <c>side</c>, or <c>attendee</c>, once for each person who came to or left the list of attendees.</param>
/// <param name="Before">As the earlier version has it; null where it has none.</param>
/// <param name="After">As the later version has it; null where it has none.</param>
/// <param name="Class">What the change touches.</param>
public sealed record FieldChange(string Field, string? Before, string? After, ChangeClass Class)
{
    /// <summary>The field of a person in the list of attendees; <see cref="Before"/> is null for one who came, <see cref="After"/> for one who left.</summary>
    public const string Attendee = "attendee";
}
