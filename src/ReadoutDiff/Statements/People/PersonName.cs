namespace ReadoutDiff.Statements.People;

/// <summary>A written form that points at a person of the lexicon.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="IsTitle">Whether the form is a title and not the name.</param>
internal readonly record struct PersonName(string Id, bool IsTitle);
