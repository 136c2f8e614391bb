namespace ReadoutDiff.Statements.Russian;

/// <summary>In what role a Russian phrase stands, as its ending and the word before it show.</summary>
internal enum RussianCase
{
    /// <summary>May be a subject.</summary>
    Nominative,

    /// <summary>May be the agent of a passive.</summary>
    Instrumental,

    /// <summary>«с китайской стороны»: the source of what is expressed.</summary>
    Source,

    /// <summary>None of these.</summary>
    Other,
}
