using ReadoutDiff.Alignment;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Html;
using ReadoutDiff.Text;

namespace ReadoutDiff.Web.Reading;

/// <summary>Which rows of the side-by-side reader are shown. What is not given restricts nothing; a row is shown where all that is given holds.</summary>
/// <param name="Verdict"><c>left-only</c>, <c>right-only</c>, <c>paired</c>, <c>crossing</c> or <c>reworded</c>.</param>
/// <param name="Concept">The id of a concept that a statement of the row names.</param>
/// <param name="Speaker">Who says a statement of the row, as <see cref="Model.Speaker.ToString"/> gives it.</param>
/// <param name="Words">Words that stand in a statement of the row, in any letter case.</param>
internal sealed record ReaderFilter(string? Verdict, string? Concept, string? Speaker, string? Words)
{
    private readonly string _folded = Folding.Fold(Words ?? "").Trim();

    /// <summary>The verdicts that can be asked for.</summary>
    public static IReadOnlyList<(string Code, string Name)> Verdicts { get; } =
    [
        ("left-only", "only on the left"), ("right-only", "only on the right"), ("paired", "paired"), ("crossing", "in another order"), ("reworded", "paired in other words"),
    ];

    /// <summary>Whether nothing is restricted.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Verdict) && string.IsNullOrEmpty(Concept) && string.IsNullOrEmpty(Speaker) && _folded.Length == 0;

    /// <summary>Whether a group of the alignment is shown.</summary>
    public bool Shows(int index, AlignedGroup group, PageContent page) =>
        HasVerdict(index, group, page)
        && (string.IsNullOrEmpty(Concept) || Any(group, page, (statement, _) => statement.Mentions.Any(mention => mention.ConceptId == Concept)))
        && (string.IsNullOrEmpty(Speaker) || Any(group, page, (statement, _) => statement.Attribution.Speaker.ToString() == Speaker))
        && (_folded.Length == 0 || Any(group, page, (statement, text) => Folding.Fold(text.AsSpan(statement.Span.Start, statement.Span.Length)).Contains(_folded, StringComparison.Ordinal)));

    private bool HasVerdict(int index, AlignedGroup group, PageContent page) => Verdict switch
    {
        "left-only" => group.Right.Count == 0,
        "right-only" => group.Left.Count == 0,
        "paired" => group.Left.Count > 0 && group.Right.Count > 0,
        "crossing" => group.IsCrossing,
        "reworded" => page.Wording(index)?.Changes.Any(change => change.Kind != Wording.WordChangeKind.Equal) ?? false,
        _ => true,
    };

    private static bool Any(AlignedGroup group, PageContent page, Func<Statement, string, bool> holds) =>
        group.Left.Any(order => holds(page.Comparison.Left.Statements[order], page.TextOf(isLeft: true)))
        || group.Right.Any(order => holds(page.Comparison.Right.Statements[order], page.TextOf(isLeft: false)));
}
