namespace ReadoutDiff.Comparison;

/// <summary>Whom a phrase of initiative points at where it names no one.</summary>
internal enum InitiativeReference
{
    /// <summary>It always names who asked.</summary>
    Named,

    /// <summary>The side that the sentence's subject is not of: one who speaks 应约 was asked by the other.</summary>
    NotTheSubject,

    /// <summary>The person named last before it: "the latter's request".</summary>
    LastNamed,
}
