namespace ReadoutDiff.Catalog;

/// <summary>What keyness counts.</summary>
public enum KeynessUnit
{
    /// <summary>Statements that name the concept.</summary>
    Statements,

    /// <summary>Each place where a text names it.</summary>
    Mentions,
}
