using System.Text.RegularExpressions;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Sites;

/// <summary>What is known of a site's pages: data, one YAML file a site, with the same names in kebab-case.</summary>
public sealed record SiteProfile
{
    // Built at the first question, so that a start does not pay for sites that are not asked of; a copy with other patterns builds its own.
    private readonly Lazy<Regex[]>? _article;

    /// <summary>Unique name, such as <c>kremlin</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Host names; each also stands for the hosts under it.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Whose accounts it publishes.</summary>
    public Side Side { get; init; } = Side.Unknown;

    /// <summary>The publisher's name.</summary>
    public string Outlet { get; init; } = "";

    /// <summary>Whether it is the press and not an official body.</summary>
    public bool IsPress { get; init; }

    /// <summary>IANA name of the time zone its times are in.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Offset from UTC used where the platform does not know the zone.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>Whether the printed date is that of the event, so that it stands for the meeting date where the text names none.</summary>
    public bool DateIsEvent { get; init; }

    /// <summary>Selectors all of which a page of the site has, to know it without an address; empty where its structure is not telling.</summary>
    public IReadOnlyList<string> Structure { get; init; } = [];

    /// <summary>Selectors for the title; here and below the first that finds text is used.</summary>
    public IReadOnlyList<string> Title { get; init; } = [];

    /// <summary>Selectors for the time of publication.</summary>
    public IReadOnlyList<string> Time { get; init; } = [];

    /// <summary>Selectors for the time of day, where it stands apart from the date.</summary>
    public IReadOnlyList<string> Clock { get; init; } = [];

    /// <summary>Selectors for the place.</summary>
    public IReadOnlyList<string> Place { get; init; } = [];

    /// <summary>Selectors for the lead.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>Selectors for the body.</summary>
    public IReadOnlyList<string> Body { get; init; } = [];

    /// <summary>Selectors of elements at which the body ends, even where they stand inside it.</summary>
    public IReadOnlyList<string> End { get; init; } = [];

    /// <summary>Selectors of what is page and not text.</summary>
    public IReadOnlyList<string> Strip { get; init; } = [];

    /// <summary>Names of <c>meta</c> elements with the title.</summary>
    public IReadOnlyList<string> MetaTitle { get; init; } = [];

    /// <summary>Names of <c>meta</c> elements with the time of publication.</summary>
    public IReadOnlyList<string> MetaTime { get; init; } = [];

    /// <summary>Words of a page that the site shows while it checks the browser.</summary>
    public IReadOnlyList<string> Interstitial { get; init; } = [];

    /// <summary>Titles of a page that stands in place of a removed one.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>
    /// Templates of listing addresses. <c>{page}</c> is the page's number, <c>{-page}</c> nothing for the first page and
    /// <c>_1</c>, <c>_2</c> after it; <c>{dd.MM.yyyy}</c> and the like a date in that format.
    /// </summary>
    public IReadOnlyList<string> Listing { get; init; } = [];

    /// <summary>Addresses of RSS or Atom feeds, which may have <c>{page}</c>.</summary>
    public IReadOnlyList<string> Feed { get; init; } = [];

    /// <summary>Addresses of sitemaps or sitemap indexes.</summary>
    public IReadOnlyList<string> Sitemap { get; init; } = [];

    /// <summary>Selectors of one entry of a listing.</summary>
    public IReadOnlyList<string> Entry { get; init; } = [];

    /// <summary>Selectors of the link in an entry; its text is the title unless <see cref="EntryTitle"/> finds one.</summary>
    public IReadOnlyList<string> EntryLink { get; init; } = [];

    /// <summary>Selectors of the title in an entry.</summary>
    public IReadOnlyList<string> EntryTitle { get; init; } = [];

    /// <summary>Selectors of the date in an entry.</summary>
    public IReadOnlyList<string> EntryDate { get; init; } = [];

    /// <summary>Regular expressions (without backtracking) that the path and query of an article's address match.</summary>
    public IReadOnlyList<string> Article
    {
        get;
        init
        {
            field = value;
            _article = new(() => [.. value.Select(pattern => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))]);
        }
    } = [];

    /// <summary>Rules <c>lang: from => to</c> that turn an article's address into that of another language's edition.</summary>
    public IReadOnlyList<string> Edition { get; init; } = [];

    /// <summary>Least time between the end of one request to a host of the site and the start of the next.</summary>
    public TimeSpan? Spacing { get; init; }

    /// <summary>Fields that this version does not use, as read.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Other { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>All fields as read, so that another profile can be laid over this one.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Whether an address has the form of the site's articles; true where no form is known.</summary>
    public bool IsArticle(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return _article is null || Article.Count == 0 || _article.Value.Any(pattern => pattern.IsMatch(address.PathAndQuery));
    }

    /// <summary>Whether a host name belongs to the site.</summary>
    public bool HasHost(string host)
        => Hosts.Any(own => host.Equals(own, StringComparison.OrdinalIgnoreCase)
            || (host.Length > own.Length && host[^(own.Length + 1)] == '.' && host.EndsWith(own, StringComparison.OrdinalIgnoreCase)));
}
