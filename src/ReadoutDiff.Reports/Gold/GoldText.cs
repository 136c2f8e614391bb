using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Gold;

/// <summary>A text whose corrections are written as gold data.</summary>
/// <param name="Address">The address that its corrections name.</param>
/// <param name="Text">The text as analyzed, with its corrected side and language.</param>
public sealed record GoldText(string Address, AnalyzedReadout Text)
{
    /// <summary>Its name in a gold file, such as <c>cn.zh</c>; null where its side or language is not known.</summary>
    public string? Key => Text.Readout is { Side: { IsKnown: true } side, Language: not Language.Unknown and var language } ? $"{side.Code}.{language.Code()}" : null;
}
