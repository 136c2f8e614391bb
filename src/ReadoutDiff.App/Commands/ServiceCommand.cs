using System.CommandLine;

namespace ReadoutDiff.App.Commands;

/// <summary>A command that runs until it is told to stop, and then ends what it has begun.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does.</param>
/// <param name="longestStop">How long that may take, before it is given up.</param>
internal sealed class ServiceCommand(string name, string description, TimeSpan longestStop) : Command(name, description)
{
    /// <summary>How long the end may take.</summary>
    public TimeSpan LongestStop => longestStop;
}
