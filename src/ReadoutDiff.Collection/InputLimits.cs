namespace ReadoutDiff.Collection;

/// <summary>How much of an untrusted input is read before it is refused.</summary>
public sealed record InputLimits
{
    /// <summary>Longest time, in milliseconds, for one match of a pattern: far beyond what one takes, so that a busy machine refuses no text.</summary>
    public const int MatchMilliseconds = 2000;

    /// <summary>The limits used where none are given.</summary>
    public static InputLimits Default { get; } = new();

    /// <summary>Largest input in bytes; a larger one is refused before it is read whole.</summary>
    public long MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of HTML elements; real pages stay below 100.</summary>
    public int MaxElementDepth { get; init; } = 512;

    /// <summary>Deepest nesting of JSON values.</summary>
    public int MaxJsonDepth { get; init; } = 32;

    /// <summary>Longest time that reading one input may take.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(20);
}
