using ReadoutDiff.Archive;
using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>A meeting's text, and what is known of what it says.</summary>
/// <param name="Text">The text as the meeting has it.</param>
/// <param name="Reading">What was read of its capture; null while it waits to be read.</param>
/// <param name="IsCurrent">Whether the reading is by the engine and with the corrections that hold now; another one stands until the text is read again.</param>
public sealed record CatalogText(MeetingText Text, Reading? Reading, bool IsCurrent = true)
{
    /// <summary>Whose account it is: as read and corrected, else as the meeting states.</summary>
    public Side Side => Reading?.Side ?? Text.Side;

    /// <summary>The language it is written in: as read and corrected, else as the meeting states.</summary>
    public Language Language => Reading?.Language ?? Text.Language;

    /// <summary>Whether it was read, so that it can be said what it names.</summary>
    public bool IsRead => Reading is { Problem: null };

    /// <summary>Whether it waits to be read for the first time.</summary>
    public bool IsWaiting => Reading is null;

    /// <summary>Why it cannot be read; null where it was, or waits.</summary>
    public string? Problem => Reading?.Problem;
}
