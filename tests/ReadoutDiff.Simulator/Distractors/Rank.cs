namespace ReadoutDiff.Simulator.Distractors;

/// <summary>The rank of those who meet, which decides on whose sites it is told.</summary>
internal enum Rank
{
    HeadOfState,
    HeadOfGovernment,
    ForeignMinister,
}
