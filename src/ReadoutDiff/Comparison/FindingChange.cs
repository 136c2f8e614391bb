using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>What new versions of the texts change in their comparison, with its evidence.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="ConceptId">The concept's id or the normalized value; for a statement, the most telling one it names, else empty.</param>
/// <param name="Side">Whose text the change is told of: the one that changed, or for a statement that gained, lost or disputes a counterpart, the one it stands in.</param>
/// <param name="IsLeft">Whether that is the left text.</param>
/// <param name="Before">The places in the earlier version of that text; empty where it was not found.</param>
/// <param name="After">The places in the later version of that text; empty where it is not found.</param>
public sealed record FindingChange(
    FindingChangeKind Kind,
    string ConceptId,
    Side Side,
    bool IsLeft,
    IReadOnlyList<TextSpan> Before,
    IReadOnlyList<TextSpan> After)
{
    /// <summary>Whose text the other one is.</summary>
    public required Side OtherSide { get; init; }

    /// <summary>The places in the earlier version of the other text; for a statement, those of its counterparts.</summary>
    public IReadOnlyList<TextSpan> OtherBefore { get; init; } = [];

    /// <summary>The places in the later version of the other text; for a statement, those of its counterparts.</summary>
    public IReadOnlyList<TextSpan> OtherAfter { get; init; } = [];

    /// <summary>Who raised it in the earlier version, or for a claim, in the other text's earlier version; null where no one did.</summary>
    public Speaker? SpeakerBefore { get; init; }

    /// <summary>Who raises it in the later version, or for a claim, in the other text's later version; null where no one does.</summary>
    public Speaker? SpeakerAfter { get; init; }

    /// <summary>The speaker to whom a claim gives the statement; null for other kinds.</summary>
    public Speaker? Claimed { get; init; }

    /// <summary>Its most prominent section in the earlier version; null where it was not found.</summary>
    public Section? SectionBefore { get; init; }

    /// <summary>Its most prominent section in the later version; null where it is not found.</summary>
    public Section? SectionAfter { get; init; }

    /// <summary>The words of the statement in the later version as published; empty where the change is not told of a statement.</summary>
    public string Words { get; init; } = "";

    /// <summary>How telling the concept is, 1 to 3, see <see cref="Lexicon.Concept.Salience"/>.</summary>
    public int Salience { get; init; } = 1;

    /// <summary>Why it is uncertain, as sentences to show beside it; null where nothing is known against it.</summary>
    public string? Caveat { get; init; }

    /// <summary>Whether both sides are known and differ, so that the texts can be called by them.</summary>
    internal bool AreSidesTold => Side.IsKnown && OtherSide.IsKnown && Side != OtherSide;
}
