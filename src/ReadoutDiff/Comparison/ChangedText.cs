using ReadoutDiff.Alignment;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Comparison;

/// <summary>One text of a pair in two versions, with what the comparisons of both say of it.</summary>
internal sealed class ChangedText
{
    private readonly Dictionary<int, AlignedGroup> _groupsBefore;
    private readonly Dictionary<int, AlignedGroup> _groupsAfter;
    private readonly StandingWords _standing;
    private readonly HashSet<string> _wordsBefore;
    private readonly HashSet<string> _wordsAfter;

    public ChangedText(ReadoutComparison before, ReadoutComparison after, bool isLeft, CancellationToken cancellationToken)
    {
        IsLeft = isLeft;
        Before = isLeft ? before.Left : before.Right;
        After = isLeft ? after.Left : after.Right;
        IsChanged = !AreWordsEqual(Before.Readout.Text, After.Readout.Text);
        var name = TextName.Of(after.Left.Readout, after.Right.Readout).Of(isLeft)["the ".Length..];
        CaveatBefore = ReadingCaveat.Of(Before, "the earlier version of the " + name);
        CaveatAfter = ReadingCaveat.Of(After, IsChanged ? "the later version of the " + name : "the " + name);
        Kept = StatementLinker.Link(Before, After, cancellationToken).Links.Where(link => link.IsKept).ToList();
        _standing = new StandingWords(Before, After, Kept);
        _groupsBefore = Groups(before.Alignment, isLeft);
        _groupsAfter = Groups(after.Alignment, isLeft);
        _wordsBefore = Words(Before);
        _wordsAfter = Words(After);
    }

    public bool IsLeft { get; }

    public AnalyzedReadout Before { get; }

    public AnalyzedReadout After { get; }

    /// <summary>Whether a word of the text differs; marks and white space change nothing of what it says.</summary>
    public bool IsChanged { get; }

    /// <summary>Why "not found" is uncertain of the earlier version; null where it was read in full.</summary>
    public string? CaveatBefore { get; }

    /// <summary>The same of the later version.</summary>
    public string? CaveatAfter { get; }

    /// <summary>The statements that both versions have.</summary>
    public IReadOnlyList<StatementLink> Kept { get; }

    /// <summary>Whether one of these statements of a version has the same words in the other one, in some form or order.</summary>
    public bool HasStanding(IReadOnlyList<int> statements, bool isLater) => statements.Any(order => _standing.Has(order, isLater));

    /// <summary>The group of a statement in one of the comparisons; null where there is none.</summary>
    public AlignedGroup? Group(int statement, bool isLater) => (isLater ? _groupsAfter : _groupsBefore).GetValueOrDefault(statement);

    /// <summary>Orders of the other text's statements that are aligned with statements of this one, ascending.</summary>
    public IReadOnlyList<int> Counterparts(IReadOnlyList<int> statements, bool isLater) =>
    [
        .. statements.Select(order => Group(order, isLater)).OfType<AlignedGroup>()
            .SelectMany(group => IsLeft ? group.Right : group.Left).Distinct().Order(),
    ];

    /// <summary>Whether all these statements of one version stand with the same words, and all as one, in the other version.</summary>
    public bool StandsUnchanged(IReadOnlyList<int> statements, bool isLater)
    {
        var (own, other) = isLater ? (After, _wordsBefore) : (Before, _wordsAfter);
        return statements.All(order => other.Contains(own.Statements[order].Span.Of(own.Readout.Text)));
    }

    /// <summary>The spans of statements of one version.</summary>
    public IReadOnlyList<TextSpan> Spans(IReadOnlyList<int> statements, bool isLater) => (isLater ? After : Before).Spans(statements);

    private static bool AreWordsEqual(string before, string after) =>
        string.Equals(before, after, StringComparison.Ordinal)
        || WordForms.Of(before, [new TextSpan(0, before.Length)]).SequenceEqual(WordForms.Of(after, [new TextSpan(0, after.Length)]), StringComparer.Ordinal);

    private static HashSet<string> Words(AnalyzedReadout version) =>
        [.. version.Statements.Select(statement => statement.Span.Of(version.Readout.Text))];

    private static Dictionary<int, AlignedGroup> Groups(StatementAlignment alignment, bool isLeft) => alignment.Groups
        .SelectMany(group => (isLeft ? group.Left : group.Right).Select(order => (order, group)))
        .ToDictionary(item => item.order, item => item.group);
}
