using Microsoft.Playwright;

namespace ReadoutDiff.Browser.Tests.Browsing;

/// <summary>A real Chromium without a window, driven by Playwright.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string Variable = "READOUTDIFF_TEST_CHROMIUM";
    private const string DebianPath = "/usr/bin/chromium";

    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    /// <summary>The browser's program: what the environment names, else Debian's; null where there is none.</summary>
    public static string? Program =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } stated ? stated : File.Exists(DebianPath) ? DebianPath : null;

    public static async Task<Chromium> StartAsync(string program)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                // Whatever a page might ask for elsewhere fails at once and in sight.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        });
        return new Chromium(playwright, browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
