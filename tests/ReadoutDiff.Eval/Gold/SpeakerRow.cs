namespace ReadoutDiff.Eval.Gold;

/// <summary>Who asserts the statement that a fragment stands in.</summary>
/// <param name="Text">Words that occur once in the readout.</param>
/// <param name="Speaker">In the form of <see cref="Model.Speaker.ToString"/>.</param>
/// <param name="Act">The act, where the text names one; null otherwise.</param>
internal sealed record SpeakerRow(string Text, string Speaker, string? Act);
