using System.Collections.Concurrent;
using System.Text;
using ReadoutDiff.Collection.Fetching;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Tests;

/// <summary>A page source that answers from memory: what is not there is gone.</summary>
internal sealed class PagesInMemory : IPageSource
{
    private readonly ConcurrentDictionary<string, Func<Uri, FetchResult>> _pages = new(StringComparer.Ordinal);

    /// <summary>The addresses asked for, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public PagesInMemory Add(string address, string body, string type = "text/html; charset=utf-8", params KeyValuePair<string, string>[] headers)
        => Add(address, Encoding.UTF8.GetBytes(body), type, headers);

    public PagesInMemory Add(string address, byte[] body, string type, params KeyValuePair<string, string>[] headers)
    {
        _pages[address] = uri => new FetchResult(uri, FetchOutcome.Fetched, new Snapshot
        {
            Address = uri.AbsoluteUri,
            FinalAddress = uri.AbsoluteUri,
            CapturedAt = DateTimeOffset.UnixEpoch,
            Status = 200,
            Headers = [new("Content-Type", type), .. headers],
            Body = body,
        }) { Status = 200, Requests = 1 };
        return this;
    }

    public PagesInMemory Fail(string address, FetchOutcome outcome, string reason)
    {
        _pages[address] = uri => new FetchResult(uri, outcome, null, reason);
        return this;
    }

    public Task<FetchResult> GetAsync(Uri address, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Enqueue(address.AbsoluteUri);
        return Task.FromResult(_pages.TryGetValue(address.AbsoluteUri, out var answer)
            ? answer(address)
            : new FetchResult(address, FetchOutcome.Gone, null, "not found (404)") { Status = 404, Requests = 1 });
    }
}
