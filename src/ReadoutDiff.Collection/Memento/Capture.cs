namespace ReadoutDiff.Collection.Memento;

/// <summary>One capture that a web archive holds of an address.</summary>
/// <param name="Address">The address that was captured.</param>
/// <param name="CapturedAt">When; to the second, in UTC.</param>
/// <param name="Raw">The archive's address of the captured bytes, without the archive's own additions.</param>
public sealed record Capture(string Address, DateTimeOffset CapturedAt, Uri Raw);
