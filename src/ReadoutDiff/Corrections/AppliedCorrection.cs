namespace ReadoutDiff.Corrections;

/// <summary>A correction that holds in a text, with what the engine had said.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Statements">Orders of the statements it changes, ascending; none where it is about the whole text.</param>
/// <param name="Was">
/// What the engine had said: a side's or language's code, the speakers of the statements (<c>Speaker.ToString()</c>), <c>named</c> or <c>not named</c>, the
/// ids of the counterparts in the other text (none where it had none). Empty also where it is not known, and for notes.
/// </param>
/// <param name="Is">What holds now, in the same form; of a note its words.</param>
public sealed record AppliedCorrection(Correction Correction, IReadOnlyList<int> Statements, IReadOnlyList<string> Was, IReadOnlyList<string> Is)
{
    /// <summary>Whether it changes what the engine had said, rather than confirming it or remarking on it.</summary>
    public bool IsChange => Correction is not StatementNote && !Was.SequenceEqual(Is);
}
