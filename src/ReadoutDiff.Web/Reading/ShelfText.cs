using ReadoutDiff.Archive;
using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Reading;

/// <summary>A stored text that was read and cut into statements.</summary>
/// <param name="Key">Tells it from every other text and from itself under other corrections.</param>
/// <param name="Address">The address under which the meeting knows it.</param>
/// <param name="Snapshot">The capture it was read from.</param>
/// <param name="Text">Its statements.</param>
internal sealed record ShelfText(string Key, string Address, StoredSnapshot Snapshot, AnalyzedReadout Text)
{
    /// <summary>The readout.</summary>
    public Readout Readout => Text.Readout;
}
