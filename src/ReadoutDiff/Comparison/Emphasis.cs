using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>
/// The weight a text gives a concept: a mean of five parts, each from 0 to 1. The parts are made so that texts of different length and
/// script compare: share and rank are relative to the text, and the count saturates.
/// </summary>
public static class Emphasis
{
    /// <summary>Two weights no further apart than this are like: the verdict is <see cref="Verdict.Both"/>.</summary>
    public const double Band = 0.12;

    private const double ShareWeight = 0.30;
    private const double SectionWeight = 0.20;
    private const double RankWeight = 0.15;
    private const double ActWeight = 0.15;
    private const double CountWeight = 0.20;

    // A concept that fills this share of a text is its main subject.
    private const double FullShare = 0.25;

    // Mentions at which the count gives half of what it can give.
    private const double HalfCount = 3;

    private const double StrongestAct = 5;

    /// <summary>The weight of a presence in a text that names <paramref name="conceptCount"/> concepts; 0 where it was not found.</summary>
    /// <remarks>
    /// 0.30 · √(share / 0.25), at most 1; 0.20 · prominence of its best section (title 1, lede 0.8, body 0.5, transcript 0.4, attendees
    /// 0.1); 0.15 · (1 − (first rank − 1) / concepts); 0.15 · strongest act / 5; 0.20 · count / (count + 3).
    /// </remarks>
    public static double Of(ConceptPresence presence, int conceptCount)
    {
        ArgumentNullException.ThrowIfNull(presence);
        if (!presence.IsFound)
        {
            return 0;
        }

        var share = Math.Min(1, Math.Sqrt(presence.Share / FullShare));
        var section = presence.Sections.Count > 0 ? Prominence(presence.Sections[0]) : 0;
        var rank = presence.FirstRank is { } first ? Math.Clamp(1 - ((first - 1.0) / Math.Max(1, conceptCount)), 0, 1) : 0;
        var act = presence.Acts.Count > 0 ? Math.Clamp(presence.Acts[0].Strength / StrongestAct, 0, 1) : 0;
        var count = presence.Count / (presence.Count + HalfCount);
        return (ShareWeight * share) + (SectionWeight * section) + (RankWeight * rank) + (ActWeight * act) + (CountWeight * count);
    }

    /// <summary>How prominent a section is, 0 to 1.</summary>
    public static double Prominence(Section section) => section switch
    {
        Section.Title => 1,
        Section.Lede => 0.8,
        Section.Summary => 0.5,
        Section.Transcript => 0.4,
        _ => 0.1,
    };

    /// <summary>The verdict of a row; mirrored when the sides are swapped.</summary>
    public static Verdict Judge(ConceptPresence left, ConceptPresence right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return (left.IsFound, right.IsFound) switch
        {
            (true, false) => Verdict.LeftOnly,
            (false, true) => Verdict.RightOnly,
            _ when left.Emphasis - right.Emphasis > Band => Verdict.BothLeftHeavier,
            _ when right.Emphasis - left.Emphasis > Band => Verdict.BothRightHeavier,
            _ => Verdict.Both,
        };
    }
}
