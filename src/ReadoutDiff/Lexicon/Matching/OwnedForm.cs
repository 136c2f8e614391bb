using ReadoutDiff.Lexicon.Forms;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>A form with whom it belongs to.</summary>
/// <param name="Form">The form.</param>
/// <param name="Owner">A number from 0, such as a concept's place in the lexicon.</param>
/// <param name="IsExclusion">Whether the form says where the owner's other forms do not count.</param>
internal readonly record struct OwnedForm(FormNode Form, int Owner, bool IsExclusion);
