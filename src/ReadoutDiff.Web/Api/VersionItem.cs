namespace ReadoutDiff.Web.Api;

/// <summary>A version of a page.</summary>
/// <param name="Number">From 1, by the time of capture.</param>
/// <param name="Snapshot">Its first capture.</param>
/// <param name="CapturedAt">When it was captured first; in UTC.</param>
/// <param name="LastSeenAt">When it was captured last.</param>
/// <param name="Hash">SHA-256 of the first capture's body.</param>
/// <param name="Title">Its title.</param>
/// <param name="SameAs">The number of an earlier version that it is again; null where it is a new text.</param>
internal sealed record VersionItem(int Number, long Snapshot, DateTimeOffset CapturedAt, DateTimeOffset LastSeenAt, string Hash, string Title, int? SameAs);
