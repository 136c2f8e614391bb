using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Catalog;

/// <summary>What keyness is counted over.</summary>
public sealed record KeynessOptions
{
    /// <summary>Which meetings count; all of them when nothing is asked. Pages do not matter.</summary>
    public MeetingQuery Meetings { get; init; } = new();

    /// <summary>What is counted.</summary>
    public KeynessUnit Unit { get; init; } = KeynessUnit.Statements;

    /// <summary>
    /// How many counts the prior is worth in all, more than 0: the more, the more a concept must be counted to stand out. When null, as many as a text has on average.
    /// </summary>
    public double? PriorStrength { get; init; }

    /// <summary>The fewest counts of both sides together with which a concept is listed; it counts in the totals in any case.</summary>
    public int MinCount { get; init; } = 1;

    /// <summary>The kinds of concept that are listed; all when empty. The others count in the totals in any case.</summary>
    public IReadOnlyList<ConceptKind> Kinds { get; init; } = [];

    /// <summary>Only meetings of which both sides' texts were read.</summary>
    public bool PairedOnly { get; init; }
}
