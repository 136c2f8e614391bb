namespace ReadoutDiff.Eval;

/// <summary>Folders found by walking up from where the tests run.</summary>
internal static class SolutionFolder
{
    /// <summary>The folder with the fixture meetings.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside the repository.</exception>
    public static string Meetings { get; } =
        Above(Path.Combine("fixtures", "meetings")) ?? throw new DirectoryNotFoundException("fixtures/meetings");

    /// <summary>The folder <c>shared</c> beside the repository, which holds real texts for measuring; null where it is not present.</summary>
    public static string? Shared { get; } = Above(Path.Combine("shared", "bench")) is { } bench ? Path.GetDirectoryName(bench) : null;

    private static string? Above(string relative)
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, relative);
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
