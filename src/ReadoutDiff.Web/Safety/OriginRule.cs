using Microsoft.AspNetCore.Http;

namespace ReadoutDiff.Web.Safety;

/// <summary>Lets a page of another site change nothing, whether by a form or a script (OWASP: verifying origin with standard headers).</summary>
internal static class OriginRule
{
    /// <summary>Whether a request may go on: it changes nothing, or comes from this room's own pages or from no page at all.</summary>
    public static bool Admits(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return true;
        }

        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none"))
        {
            return false;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
