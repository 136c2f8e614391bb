namespace ReadoutDiff.Model;

/// <summary>The <see cref="Limit.Code"/>s of what could go wrong in reading a page, for those who decide by them.</summary>
public static class LimitCode
{
    /// <summary>The page breaks off: its last part, and any text there, may be missing.</summary>
    public const string TruncatedPage = "truncated-page";

    /// <summary>The page no longer has the layout known of its site, and was read by a general extractor.</summary>
    public const string LayoutDrift = "layout-drift";

    /// <summary>The page is of no known site, and was read by a general extractor.</summary>
    public const string NoSiteProfile = "no-site-profile";

    /// <summary>Some bytes could not be decoded and stand as U+FFFD.</summary>
    public const string UndecodableBytes = "undecodable-bytes";

    /// <summary>The page declares another charset than its bytes have, and was read by that of its bytes: no word is lost.</summary>
    public const string CharsetMismatch = "charset-mismatch";

    /// <summary>The page declares a charset that nobody knows; its charset was detected from the bytes.</summary>
    public const string UnknownCharset = "unknown-charset";

    /// <summary>The publisher says that the text is still to be continued.</summary>
    public const string ToBeContinued = "to-be-continued";

    /// <summary>The publisher marks that words are left out.</summary>
    public const string PublisherExcerpt = "publisher-excerpt";

    /// <summary>A correction by hand could not be placed in this version of the text, and was not applied.</summary>
    public const string CorrectionNotPlaced = "correction-not-placed";
}
