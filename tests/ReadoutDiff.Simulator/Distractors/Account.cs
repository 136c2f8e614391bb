namespace ReadoutDiff.Simulator.Distractors;

/// <summary>A story as one side tells it in one language.</summary>
internal sealed record Account(string Title, IReadOnlyList<string> Paragraphs);
