namespace ReadoutDiff.Collection.Extraction;

/// <summary>What a profile finds on a page for one field.</summary>
/// <param name="Name">The field.</param>
/// <param name="Selector">The selector or meta name that found it; null where none did.</param>
/// <param name="Value">What was found, cut to a line; null where nothing was.</param>
/// <param name="Missed">The selectors that found nothing.</param>
public sealed record FieldCheck(string Name, string? Selector, string? Value, IReadOnlyList<string> Missed);
