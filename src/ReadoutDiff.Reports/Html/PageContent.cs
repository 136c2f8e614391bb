using ReadoutDiff.Comparison;
using ReadoutDiff.Corrections;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>What every part of the page draws on: the comparison, the names of things, and where they are on the page.</summary>
internal sealed class PageContent
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<int, WordingDifference> _wording = [];
    private readonly ILookup<(bool IsLeft, int Order), PairCorrection> _corrections;

    public PageContent(ReadoutComparison comparison, ILexicon lexicon)
    {
        Comparison = comparison;
        Names = new DisplayNames(comparison, lexicon);
        for (var row = 0; row < comparison.Concepts.Count; row++)
        {
            _rows.TryAdd(comparison.Concepts[row].Id, row);
        }

        _corrections = comparison.Corrections
            .SelectMany(pair => pair.Applied.Statements.Select(order => (Statement: (pair.IsLeft, order), Pair: pair)))
            .ToLookup(item => item.Statement, item => item.Pair);
        foreach (var difference in comparison.Wording)
        {
            _wording[difference.Group] = difference;
        }
    }

    public ReadoutComparison Comparison { get; }

    public DisplayNames Names { get; }

    /// <summary>Where the parts stand that others lead to.</summary>
    public PageLinks Links { get; init; } = PageLinks.SamePage;

    public AnalyzedReadout Analyzed(bool isLeft) => isLeft ? Comparison.Left : Comparison.Right;

    public string TextOf(bool isLeft) => Analyzed(isLeft).Readout.Text;

    /// <summary>Why "not found" is uncertain of a text; null where it was read in full.</summary>
    public string? Caveat(bool isLeft) => isLeft ? Comparison.LeftCaveat : Comparison.RightCaveat;

    /// <summary>What was corrected by hand at a statement, and the notes on it.</summary>
    public IEnumerable<PairCorrection> Corrections(bool isLeft, int order) => _corrections[(isLeft, order)];

    /// <summary>The language code for words of a text.</summary>
    public string Lang(bool isLeft) => Analyzed(isLeft).Readout.Language.Code();

    /// <summary>The changed words of a group; null where its wording was not compared.</summary>
    public WordingDifference? Wording(int group) => _wording.GetValueOrDefault(group);

    /// <summary>The anchor of a concept's row, or null where it has none.</summary>
    public string? Anchor(string conceptId) => _rows.TryGetValue(conceptId, out var row) ? AnchorOf(row) : null;

    public ConceptComparison? Row(string conceptId) => _rows.TryGetValue(conceptId, out var row) ? Comparison.Concepts[row] : null;

    public static string AnchorOf(int row) => FormattableString.Invariant($"concept-{row + 1}");

    public static string SideClass(bool isLeft) => isLeft ? "left" : "right";
}
