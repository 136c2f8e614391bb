namespace ReadoutDiff.Wording;

/// <summary>A stretch of words on both sides, as half-open ranges of word indexes, that is still to be matched.</summary>
internal readonly record struct WordRegion(int LeftStart, int LeftEnd, int RightStart, int RightEnd)
{
    /// <summary>Words on the left.</summary>
    public int Left => LeftEnd - LeftStart;

    /// <summary>Words on the right.</summary>
    public int Right => RightEnd - RightStart;

    /// <summary>Words on both sides.</summary>
    public int Size => Left + Right;

    /// <summary>Whether one side has no words, so that nothing can match.</summary>
    public bool IsOneSided => Left == 0 || Right == 0;

    /// <summary>Steps that the O(ND) algorithm of Myers (1986) takes at worst, where no word matches.</summary>
    public long WorstCost => (long)Size * Size / 2;

    /// <summary>The first words of both sides, at most <paramref name="most"/> each.</summary>
    public WordRegion Head(int most) =>
        this with { LeftEnd = Math.Min(LeftEnd, LeftStart + most), RightEnd = Math.Min(RightEnd, RightStart + most) };
}
