namespace ReadoutDiff.Watch.Checks;

/// <summary>How the results of checks are judged.</summary>
public sealed record CheckSettings
{
    /// <summary>After how many checks in a row a trouble is told that the site means.</summary>
    public int DefiniteAfter { get; init; } = 2;

    /// <summary>After how many checks in a row a trouble is told that may pass.</summary>
    public int PassingAfter { get; init; } = 3;

    /// <summary>The wait after the first check that ended in trouble, doubled with each; never longer than the schedule.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The part of the last version's text, 0 to 1, that must be found again on a page that an address newly redirects to.</summary>
    public double SameText { get; init; } = 0.2;

    /// <summary>The same where the new address is not one under which the site has articles.</summary>
    public double SameTextElsewhere { get; init; } = 0.8;
}
