namespace ReadoutDiff.Collection.Discovery;

/// <summary>How much is looked at.</summary>
public sealed record FinderOptions
{
    /// <summary>Most pages of one listing.</summary>
    public int MaxListingPages { get; init; } = 24;

    /// <summary>Most articles of one listing, feed or sitemap that are fetched to look into them.</summary>
    public int MaxCandidates { get; init; } = 6;

    /// <summary>How many days before the meeting an article may be dated.</summary>
    public int DaysBefore { get; init; } = 1;

    /// <summary>How many days after it; readouts are broadcast and translated later.</summary>
    public int DaysAfter { get; init; } = 3;

    /// <summary>Least score of a page that is taken.</summary>
    public double Bar { get; init; } = 6;

    /// <summary>Two pages of one site whose scores are nearer than this fit equally well.</summary>
    public double TieMargin { get; init; } = 1.25;
}
