namespace ReadoutDiff.Archive.Warc;

/// <summary>Fields of our own in a record: what a capture tells beyond the standard's fields. Other readers pass over them, as the standard asks (ISO 28500:2017, section 4).</summary>
internal static class WarcFields
{
    /// <summary>The address that was asked for, where another one answered.</summary>
    public const string Address = "X-ReadoutDiff-Address";

    /// <summary>An address that redirected; once for each, in order.</summary>
    public const string Redirect = "X-ReadoutDiff-Redirect";

    /// <summary>Where the capture was taken from.</summary>
    public const string Origin = "X-ReadoutDiff-Origin";
}
