namespace ReadoutDiff.Archive.Warc;

/// <summary>How a WARC file is read: the bounds that a file from strangers is held to.</summary>
public sealed record WarcOptions
{
    /// <summary>The longest block of a record that is read, in bytes; longer ones are passed over and named. Default 65 MB: the longest body that an archive keeps, and its headers.</summary>
    public int MaxRecord { get; init; } = 65 * 1024 * 1024;

    /// <summary>The longest body after decoding, in bytes. Default 64 MB.</summary>
    public int MaxBody { get; init; } = 64 * 1024 * 1024;

    /// <summary>How many bytes of one damaged or over-long record are unpacked in search of the next one. Default 1 GB.</summary>
    public long MaxSkip { get; init; } = 1024L * 1024 * 1024;

    /// <summary>After how many damaged records reading ends. Default 1,000.</summary>
    public int MaxProblems { get; init; } = 1000;

    /// <summary>Gives a body that was read earlier from the same file by its SHA-256 in lower-case hexadecimal digits, for records that only refer to it; null where it is not kept. Default: none is.</summary>
    public Func<string, CancellationToken, ValueTask<ReadOnlyMemory<byte>?>> Bodies { get; init; } = static (_, _) => ValueTask.FromResult<ReadOnlyMemory<byte>?>(null);
}
