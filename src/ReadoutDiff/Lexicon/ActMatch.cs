using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>A place where a text marks a speech act.</summary>
/// <param name="Act">The act.</param>
/// <param name="Span">The words that mark it, in the original text.</param>
public sealed record ActMatch(SpeechAct Act, TextSpan Span);
