using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.App.Collecting;

/// <summary>The shipped site profiles with those of the user.</summary>
internal static class SiteFiles
{
    /// <summary>Loads files and folders of profiles in order; a later one overrides an earlier one.</summary>
    /// <exception cref="Model.ReadoutFormatException">A file is missing or broken.</exception>
    public static SiteProfiles Load(IReadOnlyList<string> paths)
    {
        var profiles = SiteProfiles.Default;
        foreach (var path in paths)
        {
            profiles = Directory.Exists(path) ? profiles.WithFolder(path) : profiles.WithFile(path);
        }

        return profiles;
    }
}
