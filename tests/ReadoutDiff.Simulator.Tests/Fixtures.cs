using ReadoutDiff.Tests.Shared;

namespace ReadoutDiff.Simulator.Tests;

/// <summary>The fixture files.</summary>
internal static class Fixtures
{
    /// <summary>The bytes of the file whose address a meeting gives.</summary>
    public static byte[] Bytes(Uri address)
    {
        foreach (var meeting in Directory.GetFiles(RepositoryFolder.Find("fixtures"), "meeting.yaml", SearchOption.AllDirectories))
        {
            var lines = File.ReadAllLines(meeting);
            if (Array.FindIndex(lines, line => line.Trim() == $"url: {address.AbsoluteUri}") is >= 0 and var at)
            {
                var file = lines.Take(at).Last(line => line.Contains("file: ", StringComparison.Ordinal)).Split("file: ")[1].Trim();
                return File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(meeting)!, file));
            }
        }

        throw new FileNotFoundException(address.AbsoluteUri);
    }
}
