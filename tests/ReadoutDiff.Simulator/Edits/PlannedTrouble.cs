namespace ReadoutDiff.Simulator.Edits;

/// <summary>A time in which a page is not served as usual. It never counts as an edit.</summary>
/// <param name="Address">The page.</param>
/// <param name="From">The beginning, by the simulator's clock.</param>
/// <param name="Till">The end, exclusive; far away where it does not end.</param>
/// <param name="Kind">How it is served.</param>
public sealed record PlannedTrouble(Uri Address, DateTimeOffset From, DateTimeOffset Till, TroubleKind Kind)
{
    /// <summary>Whether the text cannot be had; null where that is left to the reader.</summary>
    public bool? IsUnreadable => Kind switch
    {
        TroubleKind.Recoded or TroubleKind.Moved => false,
        TroubleKind.WrongCharset => null,
        _ => true,
    };
}
