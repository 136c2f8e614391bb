using ReadoutDiff.Model;
using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements;

/// <summary>The name that opens a turn of a transcript.</summary>
/// <param name="Reference">Who speaks.</param>
/// <param name="Evidence">The label's words.</param>
internal readonly record struct TurnLabel(SpeakerReference Reference, TextSpan Evidence);
