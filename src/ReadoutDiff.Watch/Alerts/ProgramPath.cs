namespace ReadoutDiff.Watch.Alerts;

/// <summary>Where a program lies. The system's own start of processes would look into the working folder before <c>PATH</c>.</summary>
internal static class ProgramPath
{
    /// <summary>The program's file.</summary>
    /// <param name="program">A path, or a name without folders.</param>
    /// <param name="folder">What a relative path is relative to.</param>
    /// <param name="searched">The folders of <c>PATH</c>.</param>
    /// <returns>A full path; null where there is no such file.</returns>
    public static string? Find(string program, string folder, string? searched)
    {
        if (program.Contains('/', StringComparison.Ordinal) || Path.IsPathRooted(program))
        {
            var full = Path.GetFullPath(program, folder);
            return File.Exists(full) ? full : null;
        }

        string[] endings = OperatingSystem.IsWindows() ? ["", ".exe"] : [""];
        return (searched ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathRooted)
            .SelectMany(place => endings.Select(ending => Path.Combine(place, program + ending)))
            .FirstOrDefault(File.Exists);
    }
}
