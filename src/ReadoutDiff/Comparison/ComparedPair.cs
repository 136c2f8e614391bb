using ReadoutDiff.Alignment;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>What every part of the comparison looks at: two texts, how they align, and what each names.</summary>
internal sealed class ComparedPair
{
    private readonly Dictionary<int, int> _leftGroups;
    private readonly Dictionary<int, int> _rightGroups;

    private ComparedPair(
        AnalyzedReadout left,
        AnalyzedReadout right,
        StatementAlignment alignment,
        ILexicon lexicon,
        PresenceTable leftTable,
        PresenceTable rightTable)
    {
        Left = left;
        Right = right;
        Alignment = alignment;
        Lexicon = lexicon;
        LeftTable = leftTable;
        RightTable = rightTable;
        Names = TextName.Of(left.Readout, right.Readout);
        LeftCaveat = ReadingCaveat.Of(left, Names.Left);
        RightCaveat = ReadingCaveat.Of(right, Names.Right);
        Participants = Participants.Of(left, leftTable, right, rightTable, lexicon);
        _leftGroups = Index(alignment, group => group.Left);
        _rightGroups = Index(alignment, group => group.Right);
    }

    public AnalyzedReadout Left { get; }

    public AnalyzedReadout Right { get; }

    public StatementAlignment Alignment { get; }

    public ILexicon Lexicon { get; }

    public PresenceTable LeftTable { get; }

    public PresenceTable RightTable { get; }

    public TextName Names { get; }

    public string? LeftCaveat { get; }

    public string? RightCaveat { get; }

    public Participants Participants { get; }

    /// <summary>Gathers what the texts name; coarser dates are taken as found where the text has a finer one.</summary>
    public static ComparedPair Of(AnalyzedReadout left, AnalyzedReadout right, StatementAlignment alignment, ILexicon lexicon, CancellationToken ct)
    {
        var leftTable = PresenceTable.Of(left, lexicon, ct);
        var rightTable = PresenceTable.Of(right, lexicon, ct);
        DateCover.Complete(leftTable, rightTable);
        return new ComparedPair(left, right, alignment, lexicon, leftTable, rightTable);
    }

    /// <summary>One of the texts.</summary>
    public AnalyzedReadout Text(bool isLeft) => isLeft ? Left : Right;

    /// <summary>What one of the texts names.</summary>
    public PresenceTable Table(bool isLeft) => isLeft ? LeftTable : RightTable;

    /// <summary>Why "not found" is uncertain of one of the texts.</summary>
    public string? Caveat(bool isLeft) => isLeft ? LeftCaveat : RightCaveat;

    /// <summary>Why "no counterpart found" is uncertain of one of the texts: it was not read in full, or not all was aligned.</summary>
    public string? AlignmentCaveat(bool isLeft) => Caveat(isLeft) ?? (Alignment.Limits.Count == 0
        ? null
        : $"Statements were aligned with limits ({string.Join(", ", Alignment.Limits.Select(limit => limit.Code).Distinct(StringComparer.Ordinal))}): a counterpart may still stand in {Names.Of(isLeft)}.");

    /// <summary>Orders of the statements of the other text aligned with a statement; empty for a null alignment.</summary>
    public IReadOnlyList<int> Counterparts(int statement, bool isLeft)
    {
        var group = Group(statement, isLeft);
        return (isLeft ? group?.Right : group?.Left) ?? [];
    }

    /// <summary>The group a statement is aligned in; null where there is none.</summary>
    public AlignedGroup? Group(int statement, bool isLeft) =>
        (isLeft ? _leftGroups : _rightGroups).TryGetValue(statement, out var index) ? Alignment.Groups[index] : null;

    /// <summary>A concept's label in English, or a value's.</summary>
    public string Label(string id) => ConceptLabel.InEnglish(id, Lexicon);

    private static Dictionary<int, int> Index(StatementAlignment alignment, Func<AlignedGroup, IReadOnlyList<int>> side)
    {
        var index = new Dictionary<int, int>();
        for (var i = 0; i < alignment.Groups.Count; i++)
        {
            foreach (var order in side(alignment.Groups[i]))
            {
                index[order] = i;
            }
        }

        return index;
    }
}
