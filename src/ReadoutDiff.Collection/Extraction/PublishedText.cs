using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>What an input of any form says, before sections, side and language are found.</summary>
internal sealed record PublishedText
{
    /// <summary>The file, address or <c>-</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The publisher's title, or empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The page's own lead, or empty.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The body.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>The site, where known.</summary>
    public SiteProfile? Site { get; init; }

    /// <summary>How the site was found, such as <c>host kremlin.ru</c>.</summary>
    public string SiteEvidence { get; init; } = "";

    /// <summary>The page's own address.</summary>
    public string? Address { get; init; }

    /// <summary>The publisher as the input names it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The place as the page gives it.</summary>
    public string? Place { get; init; }

    /// <summary>The printed time of publication.</summary>
    public PrintedTime? Published { get; init; }

    /// <summary>The meeting's date, where the input states it apart from the text.</summary>
    public DateOnly? MeetingDate { get; init; }

    /// <summary>The side, where the input states it, with what states it.</summary>
    public (Side Side, string Evidence)? Side { get; init; }

    /// <summary>The language, where the input states it, with what states it.</summary>
    public (Language Language, string Evidence)? Language { get; init; }

    /// <summary>The language code in the page's <c>lang</c> attribute, which templates often get wrong.</summary>
    public string? PageLanguage { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Limit> Limits { get; init; } = [];
}
