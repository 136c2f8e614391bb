namespace ReadoutDiff.Lexicon;

/// <summary>The content of one lexicon file: what could be read of it, and what is wrong with it.</summary>
/// <param name="Source">The file, as named to the reader.</param>
/// <param name="Concepts">Its concepts in written order, without those that could not be read.</param>
/// <param name="Acts">Its speech acts in written order.</param>
/// <param name="Problems">What is wrong in it, by position. References to concepts of other files are checked by <see cref="LexiconChecker"/>.</param>
public sealed record LexiconFile(
    string Source,
    IReadOnlyList<Concept> Concepts,
    IReadOnlyList<LexiconAct> Acts,
    IReadOnlyList<LexiconProblem> Problems)
{
    /// <summary>Where each concept and act id of the file stands.</summary>
    internal IReadOnlyDictionary<string, (int Line, int Column)> Places { get; init; } =
        new Dictionary<string, (int, int)>();

    /// <summary>The concepts named by its concepts.</summary>
    internal IReadOnlyList<LexiconReference> References { get; init; } = [];
}
