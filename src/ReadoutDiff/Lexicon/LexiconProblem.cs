namespace ReadoutDiff.Lexicon;

/// <summary>Something wrong in a lexicon file.</summary>
/// <param name="Source">The file, as named to the reader.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1.</param>
/// <param name="Message">What is wrong, in one English line.</param>
public sealed record LexiconProblem(string Source, int Line, int Column, string Message)
{
    /// <summary>The form that editors and terminals understand: <c>file:line:column: message</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Source}:{Line}:{Column}: {Message}");
}
