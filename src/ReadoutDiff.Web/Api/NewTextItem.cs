namespace ReadoutDiff.Web.Api;

/// <summary>A text to store: its words, or the address to fetch it from.</summary>
/// <param name="Words">The words.</param>
/// <param name="Address">The address.</param>
/// <param name="Side">Whose account it is; found out when left out.</param>
/// <param name="Language">Its language; found out when left out.</param>
internal sealed record NewTextItem(string? Words = null, string? Address = null, string? Side = null, string? Language = null);
