using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>The language the text is written in.</summary>
/// <param name="Language">The language.</param>
public sealed record LanguageCorrection(Language Language) : Correction;
