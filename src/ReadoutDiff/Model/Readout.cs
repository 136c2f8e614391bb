using ReadoutDiff.Corrections;

namespace ReadoutDiff.Model;

/// <summary>One published account of a meeting. Offsets everywhere refer to <see cref="Text"/>, which is never altered.</summary>
public sealed record Readout
{
    /// <summary>The file, address or <c>-</c> it was read from, for messages and citation.</summary>
    public required string Source { get; init; }

    /// <summary>Whose account it is.</summary>
    public required Side Side { get; init; }

    /// <summary>The language it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>Title and paragraphs as published, one paragraph a line, without page chrome.</summary>
    public required string Text { get; init; }

    /// <summary>The paragraphs in order; their spans are disjoint and ascending.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>How the side was found: <c>given</c>, or the evidence such as <c>host kremlin.ru</c>.</summary>
    public string SideEvidence { get; init; } = "";

    /// <summary>How the language was found: <c>given</c>, or the evidence.</summary>
    public string LanguageEvidence { get; init; } = "";

    /// <summary>The publisher's title, empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The page's own address, where known.</summary>
    public string? Address { get; init; }

    /// <summary>The publishing site's name, where known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The time printed as publication time, where the page gives one.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Whether <see cref="PublishedAt"/> has a time of day.</summary>
    public bool HasTimeOfDay { get; init; }

    /// <summary>The date of the meeting, where the text or the input gives one.</summary>
    public DateOnly? MeetingDate { get; init; }

    /// <summary>The place as the page gives it.</summary>
    public string? Place { get; init; }

    /// <summary>What could not be read of it.</summary>
    public IReadOnlyList<Limit> Limits { get; init; } = [];

    /// <summary>What was corrected by hand of its side and language, with what had been read.</summary>
    public IReadOnlyList<AppliedCorrection> Corrections { get; init; } = [];

    /// <summary>Whether a limit of a code, such as <see cref="LimitCode.TruncatedPage"/>, stands in <see cref="Limits"/>.</summary>
    public bool HasLimit(string code) => Limits.Any(limit => limit.Code == code);
}
