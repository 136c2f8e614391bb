namespace ReadoutDiff.Comparison;

/// <summary>
/// Lists the countries, regions, persons and bodies other than the two sides that each text names. The words take no position on whom a
/// region belongs to.
/// </summary>
internal static class ThirdPartyFindings
{
    public static IEnumerable<Finding> Of(ComparedPair pair, IReadOnlyList<ConceptComparison> concepts)
    {
        var parties = concepts.Where(row => pair.Participants.IsThirdParty(row.Id)).ToArray();
        return new[]
        {
            Finding(pair, parties, Verdict.LeftOnly, $"Other countries, regions, persons and bodies named in {pair.Names.Left} and not found in {pair.Names.Right}", pair.RightCaveat),
            Finding(pair, parties, Verdict.RightOnly, $"Other countries, regions, persons and bodies named in {pair.Names.Right} and not found in {pair.Names.Left}", pair.LeftCaveat),
            Finding(pair, parties, null, "Other countries, regions, persons and bodies named in both texts", null),
        }.OfType<Finding>();
    }

    private static Finding? Finding(ComparedPair pair, ConceptComparison[] parties, Verdict? verdict, string lead, string? caveat)
    {
        var rows = parties.Where(row => verdict is { } only ? row.Verdict == only : !row.IsOneSided).ToArray();
        return rows.Length == 0
            ? null
            : new Finding(
                FindingKind.ThirdParty,
                $"{lead}: {string.Join(", ", rows.Select(row => pair.Label(row.Id)))}.",
                Orders(rows, row => row.Left),
                Orders(rows, row => row.Right))
            {
                Concepts = [.. rows.Select(row => row.Id)],
                Caveat = caveat,
            };
    }

    private static int[] Orders(ConceptComparison[] rows, Func<ConceptComparison, ConceptPresence> side) =>
        [.. rows.SelectMany(row => side(row).Statements).Distinct().Order()];
}
