namespace ReadoutDiff.Simulator.Edits;

/// <summary>How a page stands for a while in another way than by being edited.</summary>
public enum TroubleKind
{
    /// <summary>Status 404.</summary>
    NotFound,

    /// <summary>Status 410.</summary>
    Gone,

    /// <summary>A "removed" page with status 200.</summary>
    Removed,

    /// <summary>Status 500.</summary>
    ServerError,

    /// <summary>Status 503.</summary>
    Unavailable,

    /// <summary>Status 403.</summary>
    Refused,

    /// <summary>A redirect to the site's front page.</summary>
    MovedHome,

    /// <summary>A redirect to a page that asks for a password.</summary>
    LoginRedirect,

    /// <summary>A page that asks for a password, at the article's own address with status 200.</summary>
    LoginWall,

    /// <summary>A waiting page with status 200.</summary>
    Interstitial,

    /// <summary>A page of a firewall that examines the browser first, with status 200.</summary>
    Challenge,

    /// <summary>Status 200 and nothing.</summary>
    Empty,

    /// <summary>A picture instead of a page.</summary>
    Picture,

    /// <summary>The body is announced and breaks off.</summary>
    Cut,

    /// <summary>Compressed data that is cut off.</summary>
    TruncatedGzip,

    /// <summary>Two addresses redirect to each other.</summary>
    RedirectLoop,

    /// <summary>The header declares another charset than the page's: the text can be read, or it cannot.</summary>
    WrongCharset,

    /// <summary>The page comes in another charset, rightly declared: the text is the same.</summary>
    Recoded,

    /// <summary>The page has a new address, to which the old one redirects for good: the text is the same.</summary>
    Moved,
}
