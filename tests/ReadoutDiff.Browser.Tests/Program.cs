using ReadoutDiff.Browser.Tests.Screenshots;

namespace ReadoutDiff.Browser.Tests;

/// <summary>The program beside the tests: makes the pictures of the README.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["screenshots", var folder])
        {
            await Console.Error.WriteLineAsync("usage: screenshots FOLDER");
            return 2;
        }

        await ScreenshotAlbum.MakeAsync(folder);
        return 0;
    }
}
