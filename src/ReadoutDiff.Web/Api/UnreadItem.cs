namespace ReadoutDiff.Web.Api;

/// <summary>A capture that holds no readout.</summary>
/// <param name="Snapshot">The capture.</param>
/// <param name="CapturedAt">When; in UTC.</param>
/// <param name="Reason">Why, in one line.</param>
internal sealed record UnreadItem(long Snapshot, DateTimeOffset CapturedAt, string Reason);
