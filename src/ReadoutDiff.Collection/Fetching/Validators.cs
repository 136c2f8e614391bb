using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>What a conditional request compares (RFC 9110, section 13).</summary>
/// <param name="ETag">The entity tag as the site gave it, or null.</param>
/// <param name="LastModified">The Last-Modified value as the site gave it, or null.</param>
public sealed record Validators(string? ETag, string? LastModified)
{
    /// <summary>The validators of a stored page; null where it has none.</summary>
    public static Validators? Of(Snapshot? snapshot) => Of(snapshot?.Header("ETag"), snapshot?.Header("Last-Modified"));

    /// <summary>The validators of a page whose headers are known; null where it has none.</summary>
    public static Validators? Of(string? etag, string? lastModified) => etag is null && lastModified is null ? null : new Validators(etag, lastModified);
}
