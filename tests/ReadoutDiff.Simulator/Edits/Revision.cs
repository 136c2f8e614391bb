namespace ReadoutDiff.Simulator.Edits;

/// <summary>Words that an editor replaces.</summary>
/// <param name="Kind">What that does.</param>
/// <param name="From">The words in the text.</param>
/// <param name="To">The words that come instead.</param>
internal sealed record Revision(EditKind Kind, string From, string To)
{
    /// <summary>The way back; null where it would be of another sort.</summary>
    public Revision? Back => Kind switch
    {
        EditKind.Spelling => null,
        EditKind.ConceptAdded => new Revision(EditKind.ConceptRemoved, To, From),
        EditKind.ConceptRemoved => new Revision(EditKind.ConceptAdded, To, From),
        _ => new Revision(Kind, To, From),
    };
}
