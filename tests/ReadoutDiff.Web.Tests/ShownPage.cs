using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReadoutDiff.Web.Tests;

/// <summary>A page as it was answered, parsed.</summary>
internal sealed class ShownPage(HttpResponseMessage answer, IHtmlDocument document)
{
    public HttpStatusCode Status => answer.StatusCode;

    public IHtmlDocument Document => document;

    /// <summary>Where the answer leads to; null where it is a page itself.</summary>
    public string? Location => answer.Headers.Location?.OriginalString;

    /// <summary>All words of the page's content, white space made one.</summary>
    public string Words => Line(document.QuerySelector("main")!.TextContent);

    /// <summary>The one line on what was refused.</summary>
    public string Problem => Line(document.QuerySelector("[role=alert]")?.TextContent ?? "");

    public static async Task<ShownPage> GetAsync(HttpClient client, string address) => await OfAsync(await client.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Sends the first form that posts, with its hidden fields and others.</summary>
    public async Task<ShownPage> SendAsync(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        var form = document.QuerySelector("form[method=post]")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!));
        using var content = new FormUrlEncodedContent(hidden.Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));
        return await OfAsync(await client.PostAsync(new Uri(address, UriKind.Relative), content));
    }

    public IElement One(string selector) => document.QuerySelector(selector) ?? throw new AssertionException($"{selector}: not on the page");

    public IReadOnlyList<string> Texts(string selector) => [.. document.QuerySelectorAll(selector).Select(element => Line(element.TextContent))];

    public static string Line(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<ShownPage> OfAsync(HttpResponseMessage answer) => new(answer, await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync()));
}
