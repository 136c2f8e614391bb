namespace ReadoutDiff.Comparison;

/// <summary>Gathers the findings of a pair, warnings first.</summary>
internal static class Findings
{
    /// <summary>All findings, in the order of <see cref="ReadoutComparison.Findings"/>.</summary>
    public static IReadOnlyList<Finding> Of(ComparedPair pair, IReadOnlyList<ConceptComparison> concepts, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>(MeetingIdentity.Of(pair));
        findings.AddRange(InitiativeFindings.Of(pair));
        cancellationToken.ThrowIfCancellationRequested();
        findings.AddRange(FigureFindings.Of(pair, concepts, cancellationToken));
        findings.AddRange(ThirdPartyFindings.Of(pair, concepts));
        findings.AddRange(ThemeOrder.Of(pair, concepts));
        findings.AddRange(VoiceFindings.Of(pair));
        findings.AddRange(LengthFindings.Of(pair));
        findings.AddRange(PublicationFindings.Of(pair));
        return findings;
    }
}
