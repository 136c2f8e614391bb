namespace ReadoutDiff.Statements.People;

/// <summary>An office that stands for its holder where the text names the country or nothing more.</summary>
internal enum Office
{
    /// <summary>No office.</summary>
    None,

    /// <summary>President, leader, head of state.</summary>
    HeadOfState,

    /// <summary>The office called <i>председатель</i> in Russian and 主席 in Chinese.</summary>
    Chairman,

    /// <summary>Prime minister or premier.</summary>
    HeadOfGovernment,

    /// <summary>Foreign minister.</summary>
    ForeignMinister,

    /// <summary>A minister of any kind.</summary>
    Minister,

    /// <summary>An official of any kind.</summary>
    Official,
}
