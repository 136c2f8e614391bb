using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements.Chinese;

/// <summary>The subject of a Chinese clause.</summary>
/// <param name="Start">Index of its first character in the line.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Reference">Who it points at.</param>
/// <param name="IsHonorific">Whether the name carries a courtesy title, as when another speaker names the person.</param>
internal readonly record struct HanSubject(int Start, int End, SpeakerReference Reference, bool IsHonorific);
