using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>A graded speech act with the written forms that mark it.</summary>
/// <param name="Act">Its id and strength, 1 to 5.</param>
/// <param name="Forms">Forms for each language, in the same grammar as those of concepts.</param>
public sealed record LexiconAct(SpeechAct Act, IReadOnlyDictionary<Language, IReadOnlyList<string>> Forms);
