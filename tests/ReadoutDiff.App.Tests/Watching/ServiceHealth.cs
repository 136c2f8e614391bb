using System.Net;

namespace ReadoutDiff.App.Tests.Watching;

/// <summary>What a worker answers of itself.</summary>
internal sealed class ServiceHealth(int port) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };

    /// <summary>Asks until the answer is of a status; a worker that does not listen yet is asked again.</summary>
    public async Task<string> WaitForAsync(HttpStatusCode status, TimeSpan longest)
    {
        using var limit = new CancellationTokenSource(longest);
        while (true)
        {
            try
            {
                using var answer = await _client.GetAsync(new Uri("health", UriKind.Relative), limit.Token);
                if (answer.StatusCode == status)
                {
                    return await answer.Content.ReadAsStringAsync(limit.Token);
                }
            }
            catch (HttpRequestException) when (!limit.IsCancellationRequested)
            {
            }

            await Task.Yield();
        }
    }

    public Task<string> FeedAsync() => _client.GetStringAsync(new Uri("feed.atom", UriKind.Relative));

    public void Dispose() => _client.Dispose();
}
