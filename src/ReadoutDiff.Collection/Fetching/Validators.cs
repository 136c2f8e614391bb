using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>What a conditional request compares (RFC 9110, section 13).</summary>
/// <param name="ETag">The entity tag as the site gave it, or null.</param>
/// <param name="LastModified">The Last-Modified value as the site gave it, or null.</param>
public sealed record Validators(string? ETag, string? LastModified)
{
    /// <summary>The validators of a stored page; null where it has none.</summary>
    public static Validators? Of(Snapshot? snapshot) =>
        snapshot?.Header("ETag") is { } tag ? new Validators(tag, snapshot.Header("Last-Modified"))
        : snapshot?.Header("Last-Modified") is { } modified ? new Validators(null, modified)
        : null;
}
