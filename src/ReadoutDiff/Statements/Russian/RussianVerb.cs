using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Russian;

/// <summary>A reporting verb of a sentence.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Act">Its act.</param>
/// <param name="IsSaying">Whether it introduces content.</param>
/// <param name="IsPresent">Whether it is in the present tense, which the genre narrates in only rarely.</param>
internal readonly record struct RussianVerb(RussianVerbForm Form, SpeechAct Act, bool IsSaying, bool IsPresent = false);
