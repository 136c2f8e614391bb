namespace ReadoutDiff.Web.Api;

/// <summary>A text of a meeting.</summary>
/// <param name="Snapshot">Its capture.</param>
/// <param name="Side">Whose account it is.</param>
/// <param name="Language"><c>zh</c>, <c>ru</c> or <c>en</c>.</param>
/// <param name="Address">Its address.</param>
/// <param name="Outlet">Who published it; may be empty.</param>
/// <param name="Title">Its title; null until it is read.</param>
/// <param name="PublishedAt">When it was published, as printed.</param>
/// <param name="Statements">How many statements it has; null until it is read.</param>
/// <param name="IsWaiting">Whether it is still to be read.</param>
/// <param name="Problem">Why it cannot be read; null where it can.</param>
internal sealed record TextItem(
    long Snapshot, string Side, string Language, string Address, string Outlet, string? Title, DateTimeOffset? PublishedAt, int? Statements, bool IsWaiting, string? Problem);
