using ReadoutDiff.Collection.Fetching;

namespace ReadoutDiff.App.Commands;

/// <summary>What the program reads from and writes to, so that tests can stand in for the terminal.</summary>
/// <param name="Input">Standard input, for <c>-</c>.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">One line for each thing that went wrong.</param>
internal sealed record Streams(Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>How the network is reached, where the command line does not say otherwise.</summary>
    public FetchOptions Fetching { get; init; } = new();
}
