namespace ReadoutDiff.Collection.Fetching;

/// <summary>How the asking for one address ended.</summary>
public enum FetchOutcome
{
    /// <summary>The page was answered (status 200 to 299).</summary>
    Fetched,

    /// <summary>The page is the one that is known already (304).</summary>
    NotModified,

    /// <summary>The site says that the page is not there (404, 410).</summary>
    Gone,

    /// <summary>The site refuses (401, 403, 429 after all retries, 451).</summary>
    Refused,

    /// <summary>The site's robots.txt forbids it: no request was made.</summary>
    Disallowed,

    /// <summary>The address, or one it redirects to, is not one that is fetched: scheme, private range, user information.</summary>
    Unsafe,

    /// <summary>The answer is larger than allowed, as sent or decompressed.</summary>
    TooLarge,

    /// <summary>The site answered with an error (5xx), broke off, timed out, or is left alone for a while after failures; or its robots.txt could not be read, without which no page is asked for.</summary>
    Failed,
}
