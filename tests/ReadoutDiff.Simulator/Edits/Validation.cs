namespace ReadoutDiff.Simulator.Edits;

/// <summary>What a page says about its age, for conditional requests.</summary>
internal enum Validation
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An ETag of the very bytes, which differs at every request where the chrome rotates.</summary>
    Bytes,

    /// <summary>A Last-Modified that is always the time of the answer.</summary>
    Now,

    /// <summary>An ETag and a Last-Modified of the text.</summary>
    Strong,

    /// <summary>A weak ETag of the text.</summary>
    Weak,

    /// <summary>A Last-Modified of the text.</summary>
    Modified,
}
