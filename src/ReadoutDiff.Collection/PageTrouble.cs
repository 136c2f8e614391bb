namespace ReadoutDiff.Collection;

/// <summary>Why a captured page holds no readout.</summary>
public enum PageTrouble
{
    /// <summary>The site says, with a good status, that the page is not there: removed, moved without a trace, or never published.</summary>
    Removed,

    /// <summary>A page that is shown before the real one: a check of the browser, a captcha, a page that only sends the reader on.</summary>
    WaitingPage,

    /// <summary>The article is only shown to those who log in.</summary>
    LoginWall,

    /// <summary>The site refuses this reader: access denied, address blocked, too many requests.</summary>
    Refused,

    /// <summary>The site is out of service for a while: maintenance or an error of the server.</summary>
    OutOfService,

    /// <summary>There is no text: no bytes, only white space, or only mark-up.</summary>
    Empty,

    /// <summary>The bytes are of an image, a document, an archive or another binary format.</summary>
    NotText,

    /// <summary>There is text, but no article in it, or it is of a form that holds none.</summary>
    NoArticle,

    /// <summary>Its elements or values are nested deeper than the limit.</summary>
    TooDeep,

    /// <summary>It could not be read within the time limit.</summary>
    TooSlow,

    /// <summary>It is larger than the limit.</summary>
    TooLarge,

    /// <summary>Its bytes are of another encoding than any that gives text, or the text is garbled where it was published.</summary>
    Undecodable,
}
