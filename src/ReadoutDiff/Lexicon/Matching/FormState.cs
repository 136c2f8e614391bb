namespace ReadoutDiff.Lexicon.Matching;

/// <summary>One step of a compiled form. Steps are numbered; a form is a range of them without loops.</summary>
/// <param name="Kind">What the step does.</param>
/// <param name="Value">The word's symbol, or the owner for an accepting step and for a reference.</param>
/// <param name="Next">The step after it.</param>
/// <param name="Other">The second step of a fork.</param>
internal readonly record struct FormState(FormStateKind Kind, int Value, int Next, int Other);
