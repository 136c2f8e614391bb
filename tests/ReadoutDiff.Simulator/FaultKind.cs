namespace ReadoutDiff.Simulator;

/// <summary>What goes wrong with an answer.</summary>
public enum FaultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Status 429 with Retry-After in seconds.</summary>
    TooManySeconds,

    /// <summary>Status 429 with Retry-After as a date.</summary>
    TooManyDate,

    /// <summary>Status 500.</summary>
    ServerError,

    /// <summary>Status 503.</summary>
    Unavailable,

    /// <summary>The body is announced and breaks off.</summary>
    Cut,

    /// <summary>The body comes in small pieces.</summary>
    Slow,

    /// <summary>The header declares another charset than the page's.</summary>
    WrongCharset,

    /// <summary>A waiting page comes instead.</summary>
    Interstitial,

    /// <summary>A "removed" page comes with status 200.</summary>
    Removed,

    /// <summary>Two addresses redirect to each other.</summary>
    RedirectLoop,

    /// <summary>A small answer unpacks to very much.</summary>
    GzipBomb,

    /// <summary>Compressed data that is cut off.</summary>
    TruncatedGzip,
}
