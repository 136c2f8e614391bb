using ReadoutDiff.Keyness;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Readings;

/// <summary>What is kept of a capture that was read and analyzed, so that lists, searches and counts over many need not read it again.</summary>
public sealed record Reading
{
    /// <summary>The capture.</summary>
    public required long SnapshotId { get; init; }

    /// <summary>The side that the meeting states of the text, which it was read by; unknown where it was detected.</summary>
    public required Side StatedSide { get; init; }

    /// <summary>The language that the meeting states of the text, which it was read by; unknown where it was detected.</summary>
    public required Language StatedLanguage { get; init; }

    /// <summary>What it was read with: the program's version, its lexicon, and the corrections that apply. Another name, another reading.</summary>
    public required string Engine { get; init; }

    /// <summary>Whose account it is, as read and corrected.</summary>
    public required Side Side { get; init; }

    /// <summary>The language it is written in, as read and corrected.</summary>
    public required Language Language { get; init; }

    /// <summary>The publisher's title; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The publishing site's name, where known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The time printed as publication time, where the page gives one.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Letters and digits of the text.</summary>
    public int Letters { get; init; }

    /// <summary>How many statements it was cut into.</summary>
    public int Statements { get; init; }

    /// <summary>The concepts and anniversaries it names, by id.</summary>
    public IReadOnlyList<ConceptCount> Concepts { get; init; } = [];

    /// <summary>The codes of what could not be read of it, such as <see cref="LimitCode.TruncatedPage"/>.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>Why the capture could not be read, in one line; null where it was. Then nothing is known of what it names.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the whole text was read, so that it can be said of something that it was not found in it.</summary>
    public bool IsWhole => Problem is null && !Limits.Contains(LimitCode.TruncatedPage);

    /// <summary>How much the text says of a concept; null where it was not found. O(log n).</summary>
    public ConceptCount? Find(string conceptId)
    {
        var (low, high) = (0, Concepts.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Concepts[middle].Id, conceptId);
            if (order == 0)
            {
                return Concepts[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
