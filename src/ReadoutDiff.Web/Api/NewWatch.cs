namespace ReadoutDiff.Web.Api;

/// <summary>A page, or the texts of a meeting, to be watched: often while they are new and rarely later, unless a time or a cron expression is given.</summary>
/// <param name="Address">The page's address.</param>
/// <param name="Meeting">A meeting's number, for all its texts.</param>
/// <param name="Every">The time between checks: 30m, 6h, 2d.</param>
/// <param name="Cron">A cron expression of five fields.</param>
/// <param name="Zone">The time zone of the cron expression; UTC when left out.</param>
internal sealed record NewWatch(string? Address = null, long? Meeting = null, string? Every = null, string? Cron = null, string? Zone = null);
