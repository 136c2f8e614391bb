using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>What changed from one version of a readout to the next.</summary>
public sealed record VersionDiff
{
    /// <summary>The earlier version.</summary>
    public required AnalyzedReadout Before { get; init; }

    /// <summary>The later version.</summary>
    public required AnalyzedReadout After { get; init; }

    /// <summary>Every statement of both versions, each in exactly one entry: in the order of the later version, removed ones where they stood.</summary>
    public required IReadOnlyList<StatementChange> Statements { get; init; }

    /// <summary>Every paragraph of both versions, in the same order.</summary>
    public required IReadOnlyList<ParagraphChange> Paragraphs { get; init; }

    /// <summary>Title, dates and the like that changed.</summary>
    public required IReadOnlyList<FieldChange> Fields { get; init; }

    /// <summary>Concepts and figures that came or went, by id.</summary>
    public required IReadOnlyList<ConceptChange> Concepts { get; init; }

    /// <summary>The heaviest of all changes; <see cref="ChangeClass.Layout"/> where no text changed.</summary>
    public required ChangeClass Class { get; init; }

    /// <summary>Whether a short first notice was filled in: nearly all of it stands, and most of the later text is new.</summary>
    public required bool IsFilledIn { get; init; }

    /// <summary>What was not compared.</summary>
    public required IReadOnlyList<Limit> Limits { get; init; }

    /// <summary>The entries in which something changed.</summary>
    public IEnumerable<StatementChange> ChangedStatements => Statements.Where(change => change.Class is not null);
}
