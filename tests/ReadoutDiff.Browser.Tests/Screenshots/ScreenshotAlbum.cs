using Microsoft.Playwright;
using ReadoutDiff.Browser.Tests.Browsing;
using ReadoutDiff.Tests.Shared.Room;

namespace ReadoutDiff.Browser.Tests.Screenshots;

/// <summary>Pictures of the main pages over the fixture meetings, always the same size and as small as PNG makes them.</summary>
internal static class ScreenshotAlbum
{
    private const int Width = 1280;
    private const int Height = 800;

    /// <summary>Makes the pictures in a folder, which is created.</summary>
    public static async Task MakeAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        await using var chromium = await Chromium.StartAsync(Chromium.Program ?? throw new FileNotFoundException("Chromium is not installed"));
        await using var room = await FixtureRoom.OpenAsync(fill: RoomContents.AddAsync);
        await room.ReadAllAsync();
        var meeting = $"/meetings/{room.Meetings["2021-06-28-video-call"].Id}";
        foreach (var (name, path, scheme) in ((string, string, ColorScheme)[])
        [
            ("meetings", "/", ColorScheme.Light),
            ("meeting", meeting, ColorScheme.Light),
            ("reader", $"{meeting}/read#group-2", ColorScheme.Light),
            ("versions", "/versions?address=" + Uri.EscapeDataString(RoomContents.ChangedAddress), ColorScheme.Light),
            ("trends", "/trends?concept=taiwan", ColorScheme.Light),
            ("concepts-dark", $"{meeting}/concepts", ColorScheme.Dark),
        ])
        {
            await using var visitor = await Visitor.EnterAsync(
                new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = Width, Height = Height } }, room.Address, chromium.Browser);
            await visitor.GoAsync(path);
            await visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
            await Console.Out.WriteLineAsync(name);
        }
    }
}
