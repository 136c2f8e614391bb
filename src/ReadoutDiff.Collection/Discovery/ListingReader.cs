using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using AngleSharp.Dom;
using ReadoutDiff.Collection.Decoding;
using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Reads what a site publishes of its articles: HTML listings, RSS, Atom, sitemaps, and the JSON behind listings.</summary>
internal sealed partial class ListingReader(SiteProfiles profiles)
{
    // A listing with more entries is no listing that a site would serve.
    private const int MaxEntries = 5000;

    /// <summary>Reads one page; what is no listing has no entries. Linear in the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="site">Its site.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public ListingPage Read(Snapshot page, SiteProfile site, CancellationToken cancellationToken)
    {
        try
        {
            var text = ByteDecoder.Decode(Unpacked(page.Body.ToArray()), Origin.Of(page).Charset).Text;
            var start = text.AsSpan().TrimStart();
            return start.StartsWith("{") || start.StartsWith("[") ? Json(text, page)
                : start.StartsWith("<?xml") || start.StartsWith("<rss") || start.StartsWith("<feed") || start.StartsWith("<urlset") || start.StartsWith("<sitemapindex") ? Xml(text, page, site)
                : Html(text, page, site, cancellationToken);
        }
        catch (Exception error) when (error is XmlException or JsonException or ReadoutFormatException or RegexMatchTimeoutException or InvalidDataException or BodyTooLargeException)
        {
            return ListingPage.Failed($"cannot be read as a listing: {error.Message.Split('\n')[0]}");
        }
    }

    // Sitemaps are served as gzip files (sitemaps.org), beside any encoding of the answer.
    private static byte[] Unpacked(byte[] body) =>
        body is [0x1F, 0x8B, ..] ? ContentCoding.Decode(body, ["gzip"], (int)InputLimits.Default.MaxBytes) : body;

    private ListingPage Html(string text, Snapshot page, SiteProfile site, CancellationToken cancellationToken)
    {
        var document = HtmlReader.Parse(text, page.FinalAddress, InputLimits.Default, cancellationToken);
        var address = new Uri(page.FinalAddress);
        var entries = new List<ListingEntry>();
        foreach (var element in site.Entry.Select(selector => document.QuerySelectorAll(selector)).FirstOrDefault(found => found.Length > 0)?.Take(MaxEntries) ?? [])
        {
            var link = site.EntryLink.DefaultIfEmpty("a[href]").Select(selector => element.QuerySelector(selector)).FirstOrDefault(found => found?.GetAttribute("href") is not null);
            if (link is not null && Uri.TryCreate(address, link.GetAttribute("href"), out var target))
            {
                var title = First(element, site.EntryTitle) ?? WhiteSpace.Collapse(link.TextContent);
                Add(entries, target, title, FeedDate.Of(First(element, site.EntryDate), site) ?? FeedDate.Of(WhiteSpace.Collapse(element.TextContent), site));
            }
        }

        var data = Datasource().Match(text);
        return new ListingPage(entries, data.Success && entries.Count == 0 ? [(new Uri(address, $"ds_{data.Groups["id"].Value}.json"), null)] : [], null);
    }

    private static string? First(IElement element, IReadOnlyList<string> selectors)
    {
        var found = selectors.Select(selector => element.QuerySelector(selector)).FirstOrDefault(match => match is not null);
        return found is null ? null : WhiteSpace.Collapse(found.GetAttribute("datetime") ?? found.TextContent);
    }

    private ListingPage Json(string text, Snapshot page)
    {
        using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = InputLimits.Default.MaxJsonDepth });
        var root = json.RootElement;
        var list = root.ValueKind == JsonValueKind.Array ? root
            : root.EnumerateObject().Select(member => member.Value).FirstOrDefault(value => value.ValueKind == JsonValueKind.Array);
        var entries = new List<ListingEntry>();
        foreach (var item in list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Take(MaxEntries) : [])
        {
            if (Text(item, "publishUrl", "url", "link") is { } link && Uri.TryCreate(new Uri(page.FinalAddress), link, out var target))
            {
                Add(entries, target, Strip(Text(item, "title", "showTitle") ?? ""), PrintedTime.Read(Text(item, "publishTime", "DOCRELPUBTIME", "pubDate", "date", "time"))?.Date);
            }
        }

        return new ListingPage(entries, [], null);
    }

    // The field names of one site differ from list to list in letter case alone.
    private static string? Text(JsonElement item, params string[] names) => item.ValueKind != JsonValueKind.Object ? null : names
        .Select(name => item.EnumerateObject().Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && member.Value.ValueKind == JsonValueKind.String)
            .Select(member => member.Value.GetString()).FirstOrDefault())
        .FirstOrDefault(value => !string.IsNullOrEmpty(value));

    private ListingPage Xml(string text, Snapshot page, SiteProfile site)
    {
        // Entities and external parts are refused: a feed needs none, and they reach files and networks.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 0, IgnoreComments = true };
        using var reader = XmlReader.Create(new StringReader(text[text.IndexOf('<', StringComparison.Ordinal)..]), settings);
        var entries = new List<ListingEntry>();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var parts = new List<(Uri Address, DateOnly? Changed)>();
        var isInside = false;
        while (reader.Read() && entries.Count < MaxEntries)
        {
            var name = reader.LocalName;
            if (name is "item" or "entry" or "url" or "sitemap")
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    fields.Clear();
                    isInside = true;
                }
                else if (reader.NodeType == XmlNodeType.EndElement)
                {
                    isInside = false;
                    if (name != "sitemap")
                    {
                        Add(entries, fields, new Uri(page.FinalAddress), site);
                    }
                    else if (Uri.TryCreate(new Uri(page.FinalAddress), fields.GetValueOrDefault("loc"), out var part) && part.Scheme is "http" or "https" && site.HasHost(part.Host) && parts.Count < MaxEntries)
                    {
                        parts.Add((part, FeedDate.Of(fields.GetValueOrDefault("lastmod"), site)));
                    }
                }
            }
            else if (isInside && reader.NodeType == XmlNodeType.Element)
            {
                if (name == "link" && reader.GetAttribute("href") is { } href && reader.GetAttribute("rel") is null or "alternate")
                {
                    fields["link"] = reader.GetAttribute("href")!;
                }
                else if (name is "title" or "link" or "loc" or "pubDate" or "updated" or "published" or "lastmod" or "date" or "publication_date" && !reader.IsEmptyElement)
                {
                    fields[name] = Inner(reader);
                }
            }
        }

        return new ListingPage(entries, parts, null);
    }

    private static string Inner(XmlReader reader)
    {
        var text = new StringBuilder();
        for (var depth = reader.Depth; reader.Read() && reader.Depth > depth;)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString().Trim();
    }

    private void Add(List<ListingEntry> entries, Dictionary<string, string> fields, Uri address, SiteProfile site)
    {
        if ((fields.GetValueOrDefault("link") ?? fields.GetValueOrDefault("loc")) is { } link && Uri.TryCreate(address, link, out var target))
        {
            Add(entries, target, Strip(fields.GetValueOrDefault("title", "")), FeedDate.Of(
                fields.GetValueOrDefault("published") ?? fields.GetValueOrDefault("publication_date") ?? fields.GetValueOrDefault("pubDate") ?? fields.GetValueOrDefault("updated") ?? fields.GetValueOrDefault("lastmod") ?? fields.GetValueOrDefault("date"), site));
        }
    }

    // Only articles of known sites: a listing links to much else.
    private void Add(List<ListingEntry> entries, Uri address, string title, DateOnly? date)
    {
        if (address.Scheme is "http" or "https" && profiles.Find(address.AbsoluteUri) is { } site && site.IsArticle(address) && !entries.Exists(entry => entry.Address == address))
        {
            entries.Add(new ListingEntry(address, title, date ?? AddressDate.Of(address), site));
        }
    }

    private static string Strip(string title) => WhiteSpace.Collapse(Markup().Replace(title, " "));

    [GeneratedRegex("datasource:(?<id>[0-9a-f]{32})", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Datasource();

    [GeneratedRegex("<[^<>]{1,200}>", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Markup();
}
