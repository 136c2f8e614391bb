using System.Text.RegularExpressions;
using AngleSharp.Css.Parser;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Sites;

/// <summary>Finds what is wrong in a profile before it is used on a page.</summary>
internal static class SiteProfileChecker
{
    private static readonly string[] Selectors =
        ["structure", "title", "time", "clock", "place", "lead", "body", "end", "strip", "entry", "entry-link", "entry-title", "entry-date"];

    /// <summary>Checks selectors, regular expressions, addresses and edition rules.</summary>
    /// <exception cref="ReadoutFormatException">One is broken; the message names it.</exception>
    public static void Check(IReadOnlyDictionary<string, IReadOnlyList<string>> fields, string source)
    {
        var parser = new CssSelectorParser();
        foreach (var (field, selector) in Values(fields, Selectors))
        {
            if (parser.ParseSelector(selector) is null)
            {
                throw new ReadoutFormatException($"{source}: {field}: '{selector}' is not a CSS selector");
            }
        }

        foreach (var (field, pattern) in Values(fields, "article"))
        {
            try
            {
                _ = new Regex(pattern, RegexOptions.NonBacktracking);
            }
            catch (Exception error) when (error is ArgumentException or NotSupportedException)
            {
                throw new ReadoutFormatException($"{source}: {field}: '{pattern}' is not a regular expression without backtracking", error);
            }
        }

        foreach (var (field, address) in Values(fields, "listing", "feed", "sitemap"))
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                throw new ReadoutFormatException($"{source}: {field}: '{address}' is not an http address");
            }
        }

        foreach (var (field, rule) in Values(fields, "edition"))
        {
            if (EditionRule.Parse(rule) is null)
            {
                throw new ReadoutFormatException($"{source}: {field}: '{rule}' is not a rule such as 'en: http://a.example/* => http://b.example/*'");
            }
        }
    }

    private static IEnumerable<(string Field, string Value)> Values(IReadOnlyDictionary<string, IReadOnlyList<string>> fields, params string[] names) =>
        names.SelectMany(name => fields.TryGetValue(name, out var values) ? values.Select(value => (name, value)) : []);
}
