using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Reports.Tests;

/// <summary>
/// Compares output with a file of this folder. <c>READOUTDIFF_UPDATE_GOLDEN=1 dotnet test</c> writes the files anew;
/// the change is then reviewed like any other.
/// </summary>
internal static class Golden
{
    public static void Verify(string name, string actual)
    {
        var path = Path.Combine(Folder(), name);
        var withoutVersion = actual.Replace(Version, "0.0.0", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("READOUTDIFF_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, withoutVersion);
        }

        Assert.That(withoutVersion, Is.EqualTo(File.ReadAllText(path)), $"differs from {name}");
    }

    private static string Version => typeof(JsonReport).Assembly.GetName().Version!.ToString(3);

    private static string Folder() => RepositoryFolder.Find("tests/ReadoutDiff.Reports.Tests/Golden");
}
