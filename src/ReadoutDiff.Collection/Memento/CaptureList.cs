namespace ReadoutDiff.Collection.Memento;

/// <summary>The captures that a web archive lists of an address.</summary>
/// <param name="Captures">Those that were listed, oldest first.</param>
/// <param name="Reason">Why the list may be incomplete, as one line; null where it is whole.</param>
public sealed record CaptureList(IReadOnlyList<Capture> Captures, string? Reason);
