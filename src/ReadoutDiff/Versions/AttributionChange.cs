using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>A statement that is given to another speaker, or said in another way, than before.</summary>
/// <param name="Before">As the earlier version has it.</param>
/// <param name="After">As the later version has it.</param>
public sealed record AttributionChange(Attribution Before, Attribution After)
{
    /// <summary>Whether the speaker is another one, and not only the act.</summary>
    public bool IsOtherSpeaker => Before.Speaker != After.Speaker;
}
