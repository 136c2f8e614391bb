using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>The fields of a page beside its body.</summary>
internal sealed class PageFields(IHtmlDocument document, SiteProfile? site)
{
    private static readonly string[] GeneralTime =
    [
        "article:published_time", "og:article:published_time", "datePublished", "publishdate", "PubDate", "pubdate", "firstpublishedtime", "date", "DC.date",
    ];

    private readonly List<IElement> _metas = [.. document.QuerySelectorAll("meta[content]")];

    /// <summary>The title as published, or empty.</summary>
    public string Title => Text(site?.Title) ?? Meta(site?.MetaTitle) ?? (site is null ? GeneralTitle() : null) ?? Headline(document.Title) ?? "";

    /// <summary>The lead, or empty.</summary>
    public string Lead => Text(site?.Lead) ?? "";

    /// <summary>The place, or null.</summary>
    public string? Place => Text(site?.Place);

    /// <summary>The site's name as the page gives it, or null.</summary>
    public string? SiteName => Meta(["og:site_name"]);

    /// <summary>The printed time of publication, or null.</summary>
    public PrintedTime? Published
    {
        get
        {
            foreach (var element in Elements(site?.Time).Concat(site is null ? document.QuerySelectorAll("time[datetime]") : []))
            {
                var printed = PrintedTime.Read(element.GetAttribute("datetime")) ?? PrintedTime.Read(Line(element));
                if (printed is not null)
                {
                    return printed.WithClock(Line(element)).WithClock(Text(site?.Clock));
                }
            }

            return PrintedTime.Read(Meta(site?.MetaTime)) ?? PrintedTime.Read(Meta(GeneralTime));
        }
    }

    private string? GeneralTitle() => Text(["h1"]) ?? Meta(["og:title"]);

    /// <summary>A document title without the site's name after a dash or bar.</summary>
    private static string? Headline(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        var line = WhiteSpace.Collapse(title);
        foreach (var mark in new[] { " — ", " – ", " | ", " - ", "_", "-新华网", "--" })
        {
            var at = line.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > 8)
            {
                return line[..at].TrimEnd();
            }
        }

        return line;
    }

    private IEnumerable<IElement> Elements(IReadOnlyList<string>? selectors)
        => selectors is null ? [] : selectors.SelectMany(s => document.QuerySelectorAll(s));

    private string? Text(IReadOnlyList<string>? selectors)
    {
        foreach (var element in Elements(selectors))
        {
            if (Line(element) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private string? Meta(IReadOnlyList<string>? names)
    {
        foreach (var name in names ?? [])
        {
            foreach (var meta in _metas)
            {
                var key = meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop");
                if (name.Equals(key, StringComparison.OrdinalIgnoreCase) && WhiteSpace.Collapse(meta.GetAttribute("content")!) is { Length: > 0 } value)
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>The element's words on one line, without tooltips and scripts.</summary>
    private string Line(IElement element)
    {
        var strip = site is null || site.Strip.Count == 0 ? [] : element.QuerySelectorAll(string.Join(',', site.Strip)).ToHashSet();
        return string.Join(' ', BlockReader.Read(element, strip.Contains, _ => false, CancellationToken.None).Select(b => b.Text));
    }
}
