using ReadoutDiff.Collection;
using ReadoutDiff.Collection.Fetching;

namespace ReadoutDiff.Watch.Checks;

/// <summary>The names of how a watched page stands.</summary>
public static class Standing
{
    /// <summary>Not checked yet.</summary>
    public const string New = "new";

    /// <summary>Read at the last check.</summary>
    public const string Good = "ok";

    /// <summary>It redirects to a page with another text.</summary>
    public const string Moved = "moved";

    /// <summary>The page breaks off, and did not before.</summary>
    public const string CutOff = "cut-off";

    /// <summary>Bytes of the page could not be decoded, and could before.</summary>
    public const string Undecodable = "undecodable";

    /// <summary>Its schedule in the archive cannot be read.</summary>
    public const string BadSchedule = "bad-schedule";

    /// <summary>The check itself failed.</summary>
    public const string CheckFailed = "check-failed";

    /// <summary>The archive did not take its new version.</summary>
    public const string NotStored = "not-stored";

    /// <summary>The trouble that a failed fetch is; null where there is none.</summary>
    public static string? Of(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched or FetchOutcome.NotModified => null,
        FetchOutcome.Gone => "gone",
        FetchOutcome.Refused => "refused",
        FetchOutcome.Disallowed => "disallowed",
        FetchOutcome.Unsafe => "unsafe",
        FetchOutcome.TooLarge => "too-large",
        _ => "unreachable",
    };

    /// <summary>The trouble that an unreadable page is.</summary>
    public static string Of(PageTrouble trouble) => trouble switch
    {
        PageTrouble.Removed => "removed",
        PageTrouble.WaitingPage => "waiting-page",
        PageTrouble.LoginWall => "login-wall",
        PageTrouble.Refused => "refused",
        PageTrouble.OutOfService => "out-of-service",
        PageTrouble.Empty => "empty",
        PageTrouble.NotText => "not-text",
        PageTrouble.NoArticle => "no-article",
        PageTrouble.TooDeep => "too-deep",
        PageTrouble.TooSlow => "too-slow",
        PageTrouble.TooLarge => "too-large",
        _ => Undecodable,
    };

    /// <summary>Whether the site means it, so that a second check is confirmation enough; other troubles often pass.</summary>
    public static bool IsDefinite(string standing) => standing is "gone" or "removed" or "login-wall" or Moved or "unsafe" or "not-text" or "no-article";

    /// <summary>The trouble in words, for a headline.</summary>
    public static string Words(string standing) => standing switch
    {
        "gone" => "the page is gone",
        "removed" => "the page was removed",
        Moved => "the address leads to another text",
        "refused" => "the site refuses",
        "disallowed" => "robots.txt does not allow the page",
        "unsafe" => "the address is not one that is fetched",
        "waiting-page" => "a waiting page stands before the text",
        "login-wall" => "the text stands behind a login",
        "out-of-service" => "the site is out of service",
        "unreachable" => "the site cannot be reached",
        "empty" => "the page is empty",
        CutOff => "the page breaks off",
        Undecodable => "the page cannot be decoded",
        NotStored => "its new version cannot be stored",
        BadSchedule => "its schedule cannot be read",
        CheckFailed => "the check itself failed",
        _ => "the page cannot be read",
    };
}
