using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Checks;

/// <summary>What was lost in reading a capture and not in the one before. It is no version: what is lost in reading would look like taken out by the publisher.</summary>
/// <param name="Standing">The name of the trouble.</param>
/// <param name="Reason">One line.</param>
internal sealed record ReadingLoss(string Standing, string Reason)
{
    /// <summary>Whether any of a reading's losses could be new.</summary>
    public static bool IsPossible(Readout readout) => Of(null, readout) is not null;

    /// <summary>The loss that is new in a reading; null where there is none.</summary>
    /// <param name="before">The version before; null where there is none, which counts as one that was read whole.</param>
    /// <param name="readout">The reading.</param>
    public static ReadingLoss? Of(Readout? before, Readout readout)
    {
        bool IsNew(string code) => readout.HasLimit(code) && before?.HasLimit(code) != true;
        return IsNew(LimitCode.TruncatedPage) ? new ReadingLoss(Checks.Standing.CutOff, "the page breaks off")
            : IsNew(LimitCode.UndecodableBytes) ? new ReadingLoss(Checks.Standing.Undecodable, "some of the page's bytes could not be decoded")
            : null;
    }
}
