using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Adding;

/// <summary>A new text that was read, and the capture it was read from; not stored yet.</summary>
/// <param name="Snapshot">The capture.</param>
/// <param name="Text">Its statements.</param>
internal sealed record TakenText(Snapshot Snapshot, AnalyzedReadout Text);
