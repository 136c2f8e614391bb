using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace ReadoutDiff.Web.Display;

/// <summary>Where a page of a long list stands among the others.</summary>
/// <param name="Label">What is listed.</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="Last">The last page; 1 or more.</param>
/// <param name="Request">The request, whose other values the other pages keep.</param>
internal sealed record PageNumbers(string Label, int Number, int Last, HttpRequest Request)
{
    /// <summary>The query's name of the page. Not "page": to the framework that is the page's own path.</summary>
    public const string Name = "p";

    /// <summary>What the link to the page before is called.</summary>
    public string Before { get; init; } = "before";

    /// <summary>What the link to the page after is called.</summary>
    public string After { get; init; } = "more";

    /// <summary>The address of another page.</summary>
    public string AddressOf(int number)
    {
        var kept = Request.Query.Where(pair => pair.Key != Name).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value.ToString()));
        return Request.Path + QueryString.Create(kept).Add(Name, number.ToString(CultureInfo.InvariantCulture));
    }
}
