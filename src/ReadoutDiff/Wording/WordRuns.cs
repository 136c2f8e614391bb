using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>Turns matched words into runs that cover every character of both sides, the white space between words included.</summary>
internal sealed class WordRuns
{
    private readonly WordSequence _left;
    private readonly WordSequence _right;
    private readonly List<WordChange> _changes = [];

    private WordRuns(WordSequence left, WordSequence right)
    {
        _left = left;
        _right = right;
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
        return runs._changes;
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
            Add(WordChangeKind.LeftOnly, _left.Pieces[i].Span, new TextSpan(RightEnd, RightEnd));
        }

        for (var j = rightStart; j < rightEnd; j++)
        {
            Add(WordChangeKind.RightOnly, new TextSpan(LeftEnd, LeftEnd), _right.Pieces[j].Span);
        }

        if (isSameEnd)
        {
            AddEqual(leftEnd, rightEnd);
        }
    }

    private int LeftEnd => _changes.Count > 0 ? _changes[^1].Left.End : _left.Start;

    private int RightEnd => _changes.Count > 0 ? _changes[^1].Right.End : _right.Start;

    private bool IsSameSpace(int leftStart, int leftEnd, int rightStart, int rightEnd, int i, int j) =>
        leftStart < leftEnd && rightStart < rightEnd
        && _left.Pieces[i].IsSpace && _right.Pieces[j].IsSpace
        && _left.Text.AsSpan(_left.Pieces[i].Span.Start, _left.Pieces[i].Span.Length)
            .SequenceEqual(_right.Text.AsSpan(_right.Pieces[j].Span.Start, _right.Pieces[j].Span.Length));

    private void AddEqual(int i, int j) => Add(WordChangeKind.Equal, _left.Pieces[i].Span, _right.Pieces[j].Span);

    private void Add(WordChangeKind kind, TextSpan leftSpan, TextSpan rightSpan)
    {
        if (_changes.Count > 0 && _changes[^1] is var last && last.Kind == kind
            && last.Left.End == leftSpan.Start && last.Right.End == rightSpan.Start)
        {
            _changes[^1] = new WordChange(kind, last.Left with { End = leftSpan.End }, last.Right with { End = rightSpan.End });
        }
        else
        {
            _changes.Add(new WordChange(kind, leftSpan, rightSpan));
        }
    }
}
