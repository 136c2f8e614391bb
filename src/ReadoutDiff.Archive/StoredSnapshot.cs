namespace ReadoutDiff.Archive;

/// <summary>What an archive knows of a stored capture, without its body.</summary>
/// <param name="Id">The number in this archive; greater than zero, in the order of storing.</param>
/// <param name="Address">The absolute address that was asked for.</param>
/// <param name="FinalAddress">The absolute address that answered.</param>
/// <param name="CapturedAt">When the answer was complete; in UTC.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Hash">SHA-256 of the body in lower-case hexadecimal digits.</param>
/// <param name="Size">The body's length in bytes.</param>
/// <param name="MediaType">The Content-Type header as received, or null.</param>
/// <param name="ETag">The ETag header as received, or null.</param>
/// <param name="LastModified">The Last-Modified header as received, or null.</param>
/// <param name="Origin">Where it was taken from: <c>live</c>, <c>warc</c>, or the host of a web archive.</param>
public sealed record StoredSnapshot(
    long Id,
    string Address,
    string FinalAddress,
    DateTimeOffset CapturedAt,
    int Status,
    string Hash,
    long Size,
    string? MediaType,
    string? ETag,
    string? LastModified,
    string Origin);
