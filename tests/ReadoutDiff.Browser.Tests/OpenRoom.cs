using Microsoft.Playwright;
using ReadoutDiff.Tests.Shared.Room;
using ReadoutDiff.Browser.Tests.Browsing;

namespace ReadoutDiff.Browser.Tests;

/// <summary>One browser for all tests, and one reading room for those that only read.</summary>
[SetUpFixture]
internal sealed class OpenRoom
{
    private static Chromium? _chromium;
    private static FixtureRoom? _room;

    public static IBrowser Browser => _chromium!.Browser;

    public static FixtureRoom Room => _room!;

    [OneTimeSetUp]
    public async Task Open()
    {
        if (Chromium.Program is not { } program)
        {
            Assert.Ignore("Chromium is not installed");
            return;
        }

        _chromium = await Chromium.StartAsync(program);
        _room = await FixtureRoom.OpenAsync(fill: RoomContents.AddAsync);
        await _room.ReadAllAsync();
    }

    [OneTimeTearDown]
    public async Task Close()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        if (_room is not null)
        {
            await _room.DisposeAsync();
        }
    }
}
