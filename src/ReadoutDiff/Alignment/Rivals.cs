namespace ReadoutDiff.Alignment;

/// <summary>The best and second best of each of several lines of values, so that the best other than a given one is known at once.</summary>
internal sealed class Rivals
{
    private readonly float[] _best;
    private readonly float[] _second;
    private readonly int[] _at;

    public Rivals(int lines)
    {
        _best = new float[lines];
        _second = new float[lines];
        _at = new int[lines];
        Array.Fill(_best, float.NegativeInfinity);
        Array.Fill(_second, float.NegativeInfinity);
    }

    public void Offer(int line, int at, float value)
    {
        if (value > _best[line])
        {
            (_second[line], _best[line], _at[line]) = (_best[line], value, at);
        }
        else if (value > _second[line])
        {
            _second[line] = value;
        }
    }

    /// <summary>The best value of a line outside one place; negative infinity where there is no other.</summary>
    public float Best(int line, int outside) => _at[line] == outside ? _second[line] : _best[line];
}
