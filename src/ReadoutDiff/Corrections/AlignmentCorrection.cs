namespace ReadoutDiff.Corrections;

/// <summary>What corresponds to a statement in another text: these statements and no others.</summary>
/// <param name="Anchor">The words of the whole statement.</param>
/// <param name="OtherAddress">The address of the other text.</param>
/// <param name="Counterparts">The words of its counterparts there, each a whole statement; none where it has no counterpart.</param>
public sealed record AlignmentCorrection(TextAnchor Anchor, string OtherAddress, IReadOnlyList<TextAnchor> Counterparts) : Correction
{
    /// <summary>Equal where all counterparts are, in their order.</summary>
    public bool Equals(AlignmentCorrection? other) =>
        base.Equals(other) && Anchor == other.Anchor && OtherAddress == other.OtherAddress && Counterparts.SequenceEqual(other.Counterparts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Anchor, OtherAddress, Counterparts.Count);
}
