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

    /// <summary>The share of the earlier version's text, 0 to 1, whose statements stand in the later one; 1 where it has no text.</summary>
    public double StandingShare => ShareOf(Before, Statements);

    /// <summary>What was not compared.</summary>
    public required IReadOnlyList<Limit> Limits { get; init; }

    /// <summary>The entries in which something changed.</summary>
    public IEnumerable<StatementChange> ChangedStatements => Statements.Where(change => change.Class is not null);

    /// <summary>The share of a version's text whose statements are found in a later one.</summary>
    internal static double ShareOf(AnalyzedReadout before, IReadOnlyList<StatementChange> statements)
    {
        var whole = before.Statements.Sum(statement => (long)statement.Span.Length);
        var standing = statements.Where(change => change.After.Count > 0).SelectMany(change => change.Before).Sum(order => (long)before.Statements[order].Span.Length);
        return whole == 0 ? 1 : standing / (double)whole;
    }
}
