using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>A written form of a speech act.</summary>
/// <param name="Form">The verb or phrase, such as 强调, «подчеркнуть» or "stress"; may be several words.</param>
/// <param name="Act">The act it marks, with its strength.</param>
public sealed record ActForm(string Form, SpeechAct Act);
