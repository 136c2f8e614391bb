namespace ReadoutDiff.Web.Api;

/// <summary>Where new texts were stored.</summary>
/// <param name="Meeting">The meeting's number.</param>
internal sealed record AddedTexts(long Meeting);
