using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>What the engine knows of the field's words.</summary>
public interface ILexicon
{
    /// <summary>All concepts by id.</summary>
    IReadOnlyDictionary<string, Concept> Concepts { get; }

    /// <summary>The graded speech verbs of a language with the written forms that mark them (Russian and English as base forms, matched by stem).</summary>
    IReadOnlyList<ActForm> Acts(Language language);

    /// <summary>Names every concept, figure, sum of money, percentage and date in a range of a text.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="range">The part to look in.</param>
    /// <param name="language">The text's language; <see cref="Language.Unknown"/> tries all forms.</param>
    /// <param name="reference">The meeting's date, which years left out of dates are taken from; may be null.</param>
    /// <returns>Mentions by position; longest match wins among overlapping forms of one kind, nested distinct concepts are kept.</returns>
    IReadOnlyList<Mention> Match(string text, TextSpan range, Language language, DateOnly? reference);
}
