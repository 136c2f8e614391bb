using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>What one side has the other side's speaker say, beside that side's own account.</summary>
/// <param name="ReportedBy">The side whose readout makes the claim.</param>
/// <param name="Speaker">The other side's leader or delegation said to have spoken.</param>
/// <param name="Statement">Order of the claiming statement in that side's text.</param>
/// <param name="IsLeft">Whether the claiming text is the left one.</param>
/// <param name="Counterparts">Orders of the statements aligned with it in the other text; empty where none was found in that text.</param>
/// <param name="SpeakerAgrees">Whether a counterpart names the same speaker (or that speaker's side, or both); null without counterpart, and where the counterparts name no speaker.</param>
public sealed record CrossAttribution(
    Side ReportedBy,
    Speaker Speaker,
    int Statement,
    bool IsLeft,
    IReadOnlyList<int> Counterparts,
    bool? SpeakerAgrees)
{
    /// <summary>How the other text's account stands to the claim.</summary>
    public SpeakerAgreement Agreement => this switch
    {
        { Counterparts.Count: 0 } => SpeakerAgreement.NotFound,
        { SpeakerAgrees: true } => SpeakerAgreement.Agrees,
        { SpeakerAgrees: false } => SpeakerAgreement.Differs,
        _ => SpeakerAgreement.Unattributed,
    };

    /// <summary>
    /// Why <see cref="Agreement"/> is uncertain, as a sentence to show beside it: the other text was not read or not aligned in full, or the
    /// pairing itself is doubtful; null where nothing is known against it.
    /// </summary>
    public string? Caveat { get; init; }
}
