namespace ReadoutDiff.Lexicon.Matching;

/// <summary>A place where a form matches.</summary>
/// <param name="Owner">Whose form it is.</param>
/// <param name="Start">Index of the first atom.</param>
/// <param name="End">Index after the last atom.</param>
internal readonly record struct FormMatch(int Owner, int Start, int End)
{
    public int Length => End - Start;
}
