namespace ReadoutDiff.Web.Adding;

/// <summary>What a user says of the meeting that new texts tell of; what is null is found out from the texts.</summary>
/// <param name="Id">A stored meeting.</param>
/// <param name="Date">The day.</param>
/// <param name="Title">A title.</param>
/// <param name="Kind">The kind.</param>
internal sealed record StatedMeeting(long? Id, DateOnly? Date, string? Title, string? Kind);
