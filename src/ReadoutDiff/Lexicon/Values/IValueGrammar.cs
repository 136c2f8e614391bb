using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>How figures, sums and dates are written in a language.</summary>
internal interface IValueGrammar
{
    /// <summary>Reads the value that begins at an atom.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The atom to read at.</param>
    /// <param name="reference">Where years left out are taken from.</param>
    /// <param name="found">Takes what was read.</param>
    /// <returns>Index after what was read; <paramref name="at"/> where no value begins.</returns>
    int Read(ValueText text, int at, DateOnly? reference, List<Mention> found);
}
