using ReadoutDiff.Model;
using ReadoutDiff.Statements.People;

namespace ReadoutDiff.Statements;

/// <summary>A clause that says who speaks and how.</summary>
/// <param name="Start">Where in the text the part that it governs begins: its sentence, or its own first word where an earlier clause of the sentence has another speaker.</param>
/// <param name="Subject">Who speaks, as the text points at them.</param>
/// <param name="Evidence">The words that do.</param>
/// <param name="Act">The act of its governing verb; of several coordinated verbs, of the first.</param>
/// <param name="IsSaying">Whether the verb introduces content (says, stresses) rather than being an act in itself (thanks, supports).</param>
/// <param name="IsFemale">Whether the text shows that the subject is a woman.</param>
internal readonly record struct ReportingClause(int Start, SpeakerReference Subject, TextSpan Evidence, SpeechAct Act, bool IsSaying, bool IsFemale = false);
