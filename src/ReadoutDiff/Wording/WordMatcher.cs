using System.Globalization;
using DiffPlex;
using ReadoutDiff.Model;

namespace ReadoutDiff.Wording;

/// <summary>
/// Matches the words of two sides in order within a budget of work: common ends are trimmed, long stretches are cut at unique common
/// words, and the gaps that remain go to DiffPlex (Myers' O(ND)), the smallest first, until the budget is spent. A gap too large for that
/// is gone through window by window. Words that the other side has nowhere are left out from the first, since they match nothing.
/// </summary>
internal sealed class WordMatcher(WordSequence leftWords, WordSequence rightWords, WordDiffOptions options)
{
    // Below this size (both sides together) an exact diff costs no more than looking for anchors.
    private const int SmallGap = 256;

    // Steps charged for each word when looking for anchors: up to three passes over a hash table.
    private const int AnchorCost = 12;

    private readonly SharedWords _left = SharedWords.Of(leftWords, rightWords);
    private readonly SharedWords _right = SharedWords.Of(rightWords, leftWords);
    private readonly List<WordMatch> _matches = [];
    private readonly List<WordRegion> _gaps = [];
    private readonly List<Limit> _limits = [];
    private long _budget = options.Budget;

    /// <summary>What was not compared word for word.</summary>
    public IReadOnlyList<Limit> Limits => _limits;

    /// <summary>The matching words, ascending on both sides.</summary>
    public List<WordMatch> Match(CancellationToken cancellationToken)
    {
        Anchor(cancellationToken);
        _gaps.Sort(static (a, b) => a.Size != b.Size ? a.Size.CompareTo(b.Size) : a.LeftStart.CompareTo(b.LeftStart));
        foreach (var gap in _gaps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (gap.Size <= options.LargestGap && gap.WorstCost <= _budget)
            {
                Exactly(gap);
            }
            else
            {
                ByWindows(gap, cancellationToken);
            }
        }

        _matches.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        return _matches.ConvertAll(match => new WordMatch(_left.Words[match.Left], _right.Words[match.Right]));
    }

    private void Anchor(CancellationToken cancellationToken)
    {
        var open = new Stack<WordRegion>();
        open.Push(new WordRegion(0, _left.Symbols.Length, 0, _right.Symbols.Length));
        while (open.TryPop(out var region))
        {
            cancellationToken.ThrowIfCancellationRequested();
            region = Trim(region);
            if (region.IsOneSided)
            {
                continue;
            }

            long cost = (long)AnchorCost * region.Size;
            if (region.Size <= SmallGap || cost > _budget)
            {
                _gaps.Add(region);
                continue;
            }

            _budget -= cost;
            var anchors = WordAnchors.Find(_left.Symbols, _right.Symbols, region);
            if (anchors.Count == 0)
            {
                _gaps.Add(region);
                continue;
            }

            Split(region, anchors, open);
        }
    }

    private void Split(WordRegion region, List<WordMatch> anchors, Stack<WordRegion> open)
    {
        int i = region.LeftStart, j = region.RightStart;
        foreach (var anchor in anchors)
        {
            _matches.Add(anchor);
            if (anchor.Left > i || anchor.Right > j)
            {
                open.Push(new WordRegion(i, anchor.Left, j, anchor.Right));
            }

            i = anchor.Left + 1;
            j = anchor.Right + 1;
        }

        open.Push(new WordRegion(i, region.LeftEnd, j, region.RightEnd));
    }

    private WordRegion Trim(WordRegion region)
    {
        var (i, leftEnd, j, rightEnd) = region;
        while (i < leftEnd && j < rightEnd && _left.Symbols[i] == _right.Symbols[j])
        {
            _matches.Add(new WordMatch(i++, j++));
        }

        while (i < leftEnd && j < rightEnd && _left.Symbols[leftEnd - 1] == _right.Symbols[rightEnd - 1])
        {
            _matches.Add(new WordMatch(--leftEnd, --rightEnd));
        }

        return new WordRegion(i, leftEnd, j, rightEnd);
    }

    // Diffs the head of the gap, keeps the matches of its first three quarters (the rest may match better further on), and goes on after them.
    private void ByWindows(WordRegion gap, CancellationToken cancellationToken)
    {
        var half = Math.Max(1, options.LargestGap / 4);
        for (var rest = gap; !rest.IsOneSided; rest = Trim(rest))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var window = rest.Head(half);
            if (window.WorstCost > _budget)
            {
                GiveUp(rest);
                return;
            }

            var first = _matches.Count;
            Exactly(window);
            if (window == rest)
            {
                return;
            }

            var kept = _matches.FindLastIndex(match =>
                match.Left - window.LeftStart < half - (half / 4) && match.Right - window.RightStart < half - (half / 4));
            if (kept >= first)
            {
                _matches.RemoveRange(kept + 1, _matches.Count - kept - 1);
                rest = rest with { LeftStart = _matches[kept].Left + 1, RightStart = _matches[kept].Right + 1 };
            }
            else
            {
                _matches.RemoveRange(first, _matches.Count - first);
                rest = rest with { LeftStart = rest.LeftStart + ((window.Left + 1) / 2), RightStart = rest.RightStart + ((window.Right + 1) / 2) };
            }
        }
    }

    // Charges what the diff did take, O(s + D²) for s words and D changes, rather than what it might have taken.
    private void Exactly(WordRegion gap)
    {
        if (gap is { Left: 1, Right: 1 })
        {
            AddRun(gap, 0, 0, _left.Symbols[gap.LeftStart] == _right.Symbols[gap.RightStart] ? 1 : 0);
            return;
        }

        var chunker = new SidesChunker(_left.Slice(gap.LeftStart, gap.LeftEnd), _right.Slice(gap.RightStart, gap.RightEnd));
        var diff = Differ.Instance.CreateDiffs(SidesChunker.Left, SidesChunker.Right, ignoreWhiteSpace: false, ignoreCase: false, chunker);
        int i = 0, j = 0;
        long changed = 0;
        foreach (var block in diff.DiffBlocks)
        {
            AddRun(gap, i, j, block.DeleteStartA - i);
            i = block.DeleteStartA + block.DeleteCountA;
            j = block.InsertStartB + block.InsertCountB;
            changed += block.DeleteCountA + block.InsertCountB;
        }

        AddRun(gap, i, j, gap.Left - i);
        _budget -= Math.Min(gap.WorstCost, gap.Size + (changed * changed));
    }

    private void AddRun(WordRegion gap, int i, int j, int count)
    {
        for (var k = 0; k < count; k++)
        {
            _matches.Add(new WordMatch(gap.LeftStart + i + k, gap.RightStart + j + k));
        }
    }

    private void GiveUp(WordRegion gap) => _limits.Add(new Limit(
        "word-diff-budget",
        string.Create(
            CultureInfo.InvariantCulture,
            $"A stretch of {_left.Extent(gap.LeftStart, gap.LeftEnd)} words on the left and {_right.Extent(gap.RightStart, gap.RightEnd)} on the right is shown as replaced whole: comparing it word for word would exceed the work budget.")));
}
