using System.Runtime.InteropServices;

namespace ReadoutDiff.Catalog;

/// <summary>What one side's text of one meeting says of a concept.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Date">Its day.</param>
/// <param name="Mentions">How many times the text names it; 0 where it was not found in the text.</param>
/// <param name="Share">Share, 0 to 1, of the text's letters in statements that name it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TrendPoint(long MeetingId, DateOnly Date, int Mentions, double Share)
{
    /// <summary>Whether the text names it.</summary>
    public bool IsNamed => Mentions > 0;
}
