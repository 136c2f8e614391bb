using ReadoutDiff.Archive;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Reading;

/// <summary>A stored text that was read, cut into statements and corrected.</summary>
/// <param name="Key">Tells it from every other text and from itself under other corrections.</param>
/// <param name="Address">The address under which the meeting knows it.</param>
/// <param name="Snapshot">The capture it was read from.</param>
/// <param name="Text">Its statements, with the corrections that hold.</param>
/// <param name="Corrections">All corrections of it, placed or not.</param>
internal sealed record ShelfText(string Key, string Address, StoredSnapshot Snapshot, AnalyzedReadout Text, IReadOnlyList<Correction> Corrections)
{
    /// <summary>The readout.</summary>
    public Readout Readout => Text.Readout;
}
