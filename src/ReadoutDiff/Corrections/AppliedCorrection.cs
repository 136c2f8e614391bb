namespace ReadoutDiff.Corrections;

/// <summary>A correction that holds in a text, with what the engine had said.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Statements">Orders of the statements it changes; none where it is about the whole text.</param>
/// <param name="Was">
/// What the engine had said: a side's or language's code, a speaker (<c>Speaker.ToString()</c>), <c>named</c> or <c>not named</c>, the ids of the
/// counterparts or <c>none</c>; several are separated by commas. Empty where it is not known, and for notes.
/// </param>
/// <param name="Is">What holds now, in the same form; of a note its words.</param>
public sealed record AppliedCorrection(Correction Correction, IReadOnlyList<int> Statements, string Was, string Is)
{
    /// <summary>Whether it changes what the engine had said, rather than confirming it or remarking on it.</summary>
    public bool IsChange => Correction is not StatementNote && Was != Is;
}
