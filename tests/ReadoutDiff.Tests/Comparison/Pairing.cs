using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

/// <summary>Compares two accounts whose statements a test aligns by hand.</summary>
internal static class Pairing
{
    /// <summary>Compares; statements that no pair names are null alignments.</summary>
    public static ReadoutComparison Compare(ILexicon lexicon, Account left, Account right, params (int Left, int Right)[] pairs) =>
        Compare(lexicon, left.Read(lexicon), right.Read(lexicon), pairs);

    public static ReadoutComparison Compare(ILexicon lexicon, AnalyzedReadout left, AnalyzedReadout right, params (int Left, int Right)[] pairs) =>
        new PairComparer(lexicon).Compare(left, right, Align(left, right, pairs));

    public static ConceptComparison Row(this ReadoutComparison comparison, string id) => comparison.Concepts.Single(row => row.Id == id);

    public static Finding? Finding(this ReadoutComparison comparison, string kind) => comparison.Findings.FirstOrDefault(finding => finding.Kind == kind);

    private static StatementAlignment Align(AnalyzedReadout left, AnalyzedReadout right, (int Left, int Right)[] pairs)
    {
        var groups = pairs.Select(pair => new AlignedGroup([pair.Left], [pair.Right], 0.9, AlignmentKind.OneToOne, IsCrossing: false))
            .Concat(left.Statements.Select(statement => statement.Order).Except(pairs.Select(pair => pair.Left))
                .Select(order => new AlignedGroup([order], [], 0.9, AlignmentKind.LeftOnly, IsCrossing: false)))
            .Concat(right.Statements.Select(statement => statement.Order).Except(pairs.Select(pair => pair.Right))
                .Select(order => new AlignedGroup([], [order], 0.9, AlignmentKind.RightOnly, IsCrossing: false)));
        return new StatementAlignment([.. groups], []);
    }
}
