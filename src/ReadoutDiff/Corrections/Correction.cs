using System.Text.Json.Serialization;

namespace ReadoutDiff.Corrections;

/// <summary>What a person says of a text against, or beside, what the engine reads in it. Kept as an annotation: the text itself is never altered.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SideCorrection), "side")]
[JsonDerivedType(typeof(LanguageCorrection), "language")]
[JsonDerivedType(typeof(SpeakerCorrection), "speaker")]
[JsonDerivedType(typeof(ConceptCorrection), "concept")]
[JsonDerivedType(typeof(AlignmentCorrection), "alignment")]
[JsonDerivedType(typeof(StatementNote), "note")]
public abstract record Correction
{
    /// <summary>The number in the archive; null until it is stored.</summary>
    public long? Id { get; init; }

    /// <summary>The address of the text it is about.</summary>
    public required string Address { get; init; }

    /// <summary>Who says so.</summary>
    public required string Author { get; init; }

    /// <summary>When it was said. Of two that contradict each other the later one holds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>In the order in which they were said: of equal times, by number; those without number last.</summary>
    internal static IEnumerable<Correction> InOrder(IEnumerable<Correction> corrections) =>
        corrections.OrderBy(correction => correction.At).ThenBy(correction => correction.Id ?? long.MaxValue);
}
