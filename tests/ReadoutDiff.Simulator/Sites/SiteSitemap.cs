using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ReadoutDiff.Simulator.Pages;

namespace ReadoutDiff.Simulator.Sites;

/// <summary>The sitemap of a host: an index at <c>/sitemap.xml</c> of one gzipped file a month (sitemaps.org).</summary>
internal static partial class SiteSitemap
{
    private const string Space = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /// <summary>The index or a month's file; null where the path is neither.</summary>
    public static PageAnswer? Write(string host, string path, IEnumerable<SimulatedPage> pages)
    {
        var month = Month().Match(path);
        if (path != "/sitemap.xml" && !month.Success)
        {
            return null;
        }

        var own = pages.Where(page => page.Address.Host == host).GroupBy(page => page.Time.As("yyyy-MM"));
        if (!month.Success)
        {
            return PageAnswer.Text("application/xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex {Space}>{string.Concat(own.Select(group =>
                $"<sitemap><loc>{group.First().Address.Scheme}://{host}/sitemap-{group.Key}.xml.gz</loc><lastmod>{group.Max(page => page.Time).Day()}</lastmod></sitemap>\n"))}</sitemapindex>");
        }

        var listed = own.FirstOrDefault(group => group.Key == month.Groups["month"].Value);
        return listed is null ? null : new PageAnswer(200, "application/gzip", null, Gzip($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset {Space}>{string.Concat(listed.Select(page =>
            $"<url><loc>{Markup.Encode(page.Address.AbsoluteUri)}</loc><lastmod>{page.Time.As("yyyy-MM-ddTHH:mm:sszzz")}</lastmod></url>\n"))}</urlset>"));
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    [GeneratedRegex(@"^/sitemap-(?<month>\d{4}-\d\d)\.xml\.gz$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Month();
}
