namespace ReadoutDiff.Statements.People;

/// <summary>A pointer to a speaker as the text gives it, before it is resolved.</summary>
/// <param name="Kind">How the text points.</param>
/// <param name="Id">A person's id, a name as written, or a country's code.</param>
/// <param name="Office">The office, for <see cref="ReferenceKind.Office"/>.</param>
/// <param name="Candidates">The people a title may stand for.</param>
internal readonly record struct SpeakerReference(ReferenceKind Kind, string Id = "", Office Office = Office.None, IReadOnlyList<string>? Candidates = null)
{
    /// <summary>The publisher.</summary>
    public static SpeakerReference Narrator => new(ReferenceKind.Narrator);

    /// <summary>Both sides.</summary>
    public static SpeakerReference Both => new(ReferenceKind.Both);

    /// <summary>Whether one person is meant.</summary>
    public bool IsPerson => Kind is ReferenceKind.Person or ReferenceKind.Title or ReferenceKind.Office or ReferenceKind.UnlistedName or ReferenceKind.He or ReferenceKind.She;

    /// <summary>Whether the subject takes a plural verb.</summary>
    public bool IsPlural => Kind is ReferenceKind.Both or ReferenceKind.They or ReferenceKind.Others;
}
