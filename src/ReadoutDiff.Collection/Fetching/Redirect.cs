namespace ReadoutDiff.Collection.Fetching;

/// <summary>Reads where an answer redirects to.</summary>
internal static class Redirect
{
    /// <summary>The absolute target of a redirect; null where the answer is none, or names none.</summary>
    public static Uri? Target(HttpResponseMessage response, Uri address) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308
            && response.Headers.NonValidated.TryGetValues("Location", out var values)
            && Uri.TryCreate(address, values.First(), out var target)
            ? WithFragmentOff(target)
            : null;

    /// <summary>An address as it is asked for.</summary>
    public static Uri WithFragmentOff(Uri target) => target.Fragment.Length == 0 ? target : new Uri(target.GetLeftPart(UriPartial.Query));
}
