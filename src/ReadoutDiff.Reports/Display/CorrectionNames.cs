using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Display;

/// <summary>Says in English what was corrected by hand.</summary>
internal sealed class CorrectionNames(DisplayNames names)
{
    /// <summary>What it is about, such as <c>speaker</c> or <c>concept Taiwan</c>.</summary>
    public string About(Correction correction) => correction switch
    {
        SideCorrection => "side",
        LanguageCorrection => "language",
        SpeakerCorrection => "speaker",
        ConceptCorrection concept => $"concept {names.Concept(concept.ConceptId)}",
        AlignmentCorrection => "counterpart",
        _ => "note",
    };

    /// <summary>What the engine had said.</summary>
    public string Was(PairCorrection pair) => Said(pair, pair.Applied.Was, "not known");

    /// <summary>What holds now.</summary>
    public string Is(PairCorrection pair) => Said(pair, pair.Applied.Is, "");

    /// <summary>One phrase, such as <c>speaker corrected by hand, was Putin</c>.</summary>
    public string Phrase(PairCorrection pair) => pair.Applied.IsChange
        ? $"{About(pair.Applied.Correction)} corrected by hand, was {Was(pair)}"
        : $"{About(pair.Applied.Correction)} confirmed by hand";

    /// <summary>Names in the comparison of the statements that an alignment speaks of: <c>R3</c> for <c>s3</c> of the right text.</summary>
    public static IEnumerable<string> Counterparts(PairCorrection pair, IReadOnlyList<string> ids) => ids.Select(id => (pair.IsLeft ? "R" : "L") + id[1..]);

    private string Said(PairCorrection pair, IReadOnlyList<string> said, string unknown) => pair.Applied.Correction switch
    {
        AlignmentCorrection => said.Count == 0 ? "none" : string.Join(", ", Counterparts(pair, said)),
        _ when said.Count == 0 => unknown,
        SideCorrection => DisplayNames.Side(said[0] == Side.Unknown.ToString() ? Side.Unknown : Side.Parse(said[0])),
        LanguageCorrection => DisplayNames.Language(LanguageCodes.Parse(said[0])),
        SpeakerCorrection => string.Join(", ", said.Select(speaker => names.Speaker(Speaker.Parse(speaker)))),
        _ => VisibleText.Line(string.Join(", ", said)),
    };
}
