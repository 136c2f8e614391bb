namespace ReadoutDiff.App.Collecting;

/// <summary>Where the archive is when the command line does not say.</summary>
internal static class ArchiveLocation
{
    /// <summary>The environment variable that names the archive.</summary>
    public const string Variable = "READOUTDIFF_ARCHIVE";

    /// <summary>The location given, that of the environment, or a file among the user's data.</summary>
    /// <param name="given">What the command line says, or null.</param>
    public static string Resolve(string? given)
    {
        if (!string.IsNullOrWhiteSpace(given))
        {
            return given;
        }

        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return named;
        }

        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "readoutdiff");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, "archive.db");
    }
}
