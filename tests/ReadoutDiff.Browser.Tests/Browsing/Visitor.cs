using Microsoft.Playwright;

namespace ReadoutDiff.Browser.Tests.Browsing;

/// <summary>Someone who reads in the room: a browser context of its own with one page, and what went wrong in it.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly Lock _lock = new();
    private readonly Uri _room;

    private Visitor(IBrowserContext context, IPage page, Uri room)
    {
        (_context, Page, _room) = (context, page, room);
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complain($"console: {message.Text}");
            }
        };
        context.WebError += (_, error) => Complain($"error in script: {error.Error}");
        context.Dialog += async (_, dialog) =>
        {
            Complain($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(room.AbsoluteUri, StringComparison.Ordinal))
            {
                Complain($"request to another host: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings on the console, errors in scripts, dialogs, and requests to other hosts, in order.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (_lock)
            {
                return [.. _complaints];
            }
        }
    }

    /// <summary>Lets someone in, to the room that all share or to another.</summary>
    public static async Task<Visitor> EnterAsync(BrowserNewContextOptions? options = null, Uri? room = null, IBrowser? browser = null)
    {
        room ??= OpenRoom.Room.Address;
        options ??= new();
        options.BaseURL = room.AbsoluteUri;
        options.ViewportSize ??= new() { Width = 1280, Height = 900 };
        var context = await (browser ?? OpenRoom.Browser).NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new Visitor(context, await context.NewPageAsync(), room);
    }

    /// <summary>Opens a page of the room.</summary>
    /// <returns>Its status.</returns>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>The path and query of the page that is open.</summary>
    public string Place => new Uri(Page.Url).PathAndQuery;

    /// <summary>The path of a link in the room, as it stands in the page.</summary>
    public async Task<string> LinkAsync(string selector) => (await Page.Locator(selector).First.GetAttributeAsync("href"))!;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Complain(string complaint)
    {
        lock (_lock)
        {
            _complaints.Add(complaint.Replace(_room.AbsoluteUri, "/", StringComparison.Ordinal));
        }
    }
}
