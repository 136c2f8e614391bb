namespace ReadoutDiff.Eval.Gold;

/// <summary>Two texts of one meeting, as <c>cn.zh~ru.ru</c>: side and language of the left, then of the right.</summary>
internal readonly record struct PairKey(string Left, string Right)
{
    /// <summary>Whether the two texts are accounts of different sides, not translations by one publisher.</summary>
    public bool IsAcrossSides => Left[..2] != Right[..2];

    /// <summary>The languages, as <c>zh~ru</c>.</summary>
    public string Languages => Left[3..] + "~" + Right[3..];

    /// <summary>Reads the form with a tilde.</summary>
    /// <exception cref="FormatException">There is no tilde, or a part is not side.language.</exception>
    public static PairKey Parse(string key)
    {
        var parts = key.Split('~');
        if (parts.Length != 2 || parts.Any(part => part.Length != 5 || part[2] != '.'))
        {
            throw new FormatException($"'{key}' is not of the form cn.zh~ru.ru");
        }

        return new PairKey(parts[0], parts[1]);
    }

    /// <inheritdoc/>
    public override string ToString() => Left + "~" + Right;
}
