namespace ReadoutDiff.Archive.Watches;

/// <summary>How many watches stand how.</summary>
/// <param name="All">All of them.</param>
/// <param name="Paused">Those left alone for now, whatever else they are.</param>
/// <param name="Troubles">Those whose last check ended in trouble, by the trouble's name.</param>
public sealed record WatchCounts(int All, int Paused, IReadOnlyList<(string Standing, int Count)> Troubles)
{
    /// <summary>All those whose last check ended in trouble.</summary>
    public int Troubled { get; } = Troubles.Sum(trouble => trouble.Count);
}
