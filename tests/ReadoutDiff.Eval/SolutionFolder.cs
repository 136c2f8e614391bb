using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Eval;

/// <summary>What the evaluation reads.</summary>
internal static class SolutionFolder
{
    /// <summary>The folder with the fixture meetings.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside the repository.</exception>
    public static string Meetings { get; } = RepositoryFolder.Find("fixtures/meetings");

    /// <summary>The folder <c>shared</c> beside the repository, which holds real texts for measuring; null where it is not present.</summary>
    public static string? Shared { get; } = Path.GetDirectoryName(RepositoryFolder.TryFind("shared/bench"));
}
