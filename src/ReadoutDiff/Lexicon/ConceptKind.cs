namespace ReadoutDiff.Lexicon;

/// <summary>What a concept is.</summary>
public enum ConceptKind
{
    /// <summary>A subject talked about.</summary>
    Topic,

    /// <summary>A set diplomatic phrase (tifa).</summary>
    Formula,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization, body or grouping.</summary>
    Body,

    /// <summary>A country, region or city.</summary>
    Place,

    /// <summary>A treaty, statement or plan.</summary>
    Document,

    /// <summary>A jubilee, holiday, summit or other dated event.</summary>
    Event,
}
