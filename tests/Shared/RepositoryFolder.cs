namespace ReadoutDiff.Tests.Shared;

/// <summary>Folders of the repository, found by walking up from where the tests run: a deterministic build does not tell a test where its sources lie.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder of a relative path, in the nearest folder above the test that has it.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside the repository.</exception>
    public static string Find(string relative) => TryFind(relative) ?? throw new DirectoryNotFoundException(relative);

    /// <summary>The same, or null where no folder above has it.</summary>
    public static string? TryFind(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
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
