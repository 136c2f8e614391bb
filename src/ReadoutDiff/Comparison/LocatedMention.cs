using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>A mention and the statement it stands in.</summary>
/// <param name="Span">The words, in the original text.</param>
/// <param name="Statement">Order of the statement in which it begins.</param>
internal readonly record struct LocatedMention(TextSpan Span, int Statement)
{
    /// <summary>By start, then end.</summary>
    public static Comparer<LocatedMention> ByPosition { get; } = Comparer<LocatedMention>.Create(static (a, b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : a.Span.End.CompareTo(b.Span.End));
}
