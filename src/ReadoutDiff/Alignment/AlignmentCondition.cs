namespace ReadoutDiff.Alignment;

/// <summary>What evidence there can be between two texts; the model has weights for each case.</summary>
public enum AlignmentCondition
{
    /// <summary>Both texts are in one language: words are compared.</summary>
    SameLanguage,

    /// <summary>Languages differ: concepts, glossary, names and figures are compared.</summary>
    CrossLanguage,

    /// <summary>Languages differ and a dictionary leads from one to the other.</summary>
    CrossLanguageWithDictionary,
}
