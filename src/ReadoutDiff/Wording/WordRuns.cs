using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>Turns matched words into runs that cover every character of both sides, the white space between words included.</summary>
internal sealed class WordRuns
{
    private readonly WordSequence left;
    private readonly WordSequence right;
    private readonly List<WordChange> changes = [];

    private WordRuns(WordSequence left, WordSequence right)
    {
        this.left = left;
        this.right = right;
    }

    /// <summary>The runs in order; linear.</summary>
    public static IReadOnlyList<WordChange> Create(WordSequence left, WordSequence right, List<WordMatch> matches)
    {
        var runs = new WordRuns(left, right);
        int i = 0, j = 0;
        foreach (var match in matches)
        {
            var leftPiece = left.Words[match.Left];
            var rightPiece = right.Words[match.Right];
            runs.Gap(i, leftPiece, j, rightPiece);
            runs.AddEqual(leftPiece, rightPiece);
            i = leftPiece + 1;
            j = rightPiece + 1;
        }

        runs.Gap(i, left.Pieces.Count, j, right.Pieces.Count);
        return runs.changes;
    }

    // White space at either end of a gap is equal where it is the same on both sides; it is taken whole, never in part.
    private void Gap(int leftStart, int leftEnd, int rightStart, int rightEnd)
    {
        if (IsSameSpace(leftStart, leftEnd, rightStart, rightEnd, leftStart, rightStart))
        {
            AddEqual(leftStart++, rightStart++);
        }

        var isSameEnd = IsSameSpace(leftStart, leftEnd, rightStart, rightEnd, leftEnd - 1, rightEnd - 1);
        if (isSameEnd)
        {
            leftEnd--;
            rightEnd--;
        }

        for (var i = leftStart; i < leftEnd; i++)
        {
            Add(WordChangeKind.LeftOnly, left.Pieces[i].Span, new TextSpan(RightEnd, RightEnd));
        }

        for (var j = rightStart; j < rightEnd; j++)
        {
            Add(WordChangeKind.RightOnly, new TextSpan(LeftEnd, LeftEnd), right.Pieces[j].Span);
        }

        if (isSameEnd)
        {
            AddEqual(leftEnd, rightEnd);
        }
    }

    private int LeftEnd => changes.Count > 0 ? changes[^1].Left.End : left.Start;

    private int RightEnd => changes.Count > 0 ? changes[^1].Right.End : right.Start;

    private bool IsSameSpace(int leftStart, int leftEnd, int rightStart, int rightEnd, int i, int j) =>
        leftStart < leftEnd && rightStart < rightEnd
        && left.Pieces[i].IsSpace && right.Pieces[j].IsSpace
        && left.Text.AsSpan(left.Pieces[i].Span.Start, left.Pieces[i].Span.Length)
            .SequenceEqual(right.Text.AsSpan(right.Pieces[j].Span.Start, right.Pieces[j].Span.Length));

    private void AddEqual(int i, int j) => Add(WordChangeKind.Equal, left.Pieces[i].Span, right.Pieces[j].Span);

    private void Add(WordChangeKind kind, TextSpan leftSpan, TextSpan rightSpan)
    {
        if (changes.Count > 0 && changes[^1] is var last && last.Kind == kind
            && last.Left.End == leftSpan.Start && last.Right.End == rightSpan.Start)
        {
            changes[^1] = new WordChange(kind, last.Left with { End = leftSpan.End }, last.Right with { End = rightSpan.End });
        }
        else
        {
            changes.Add(new WordChange(kind, leftSpan, rightSpan));
        }
    }
}
