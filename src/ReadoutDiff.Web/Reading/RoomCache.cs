using Microsoft.Extensions.Caching.Memory;

namespace ReadoutDiff.Web.Reading;

/// <summary>Keeps what was computed last within a budget of memory; what several readers ask for at once is computed once.</summary>
internal sealed class RoomCache : IDisposable
{
    private const long Budget = 256L * 1024 * 1024;
    private const int Overhead = 4096;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = Budget, CompactionPercentage = 0.1 });
    private readonly Dictionary<object, Task> _underway = [];
    private readonly Lock _gate = new();

    /// <summary>Gets a value, computing it where it is not at hand. A failure is not kept.</summary>
    /// <param name="key">What it depends on; compared by value.</param>
    /// <param name="compute">Computes it.</param>
    /// <param name="size">About how many bytes it takes.</param>
    public async Task<T> GetAsync<T>(object key, Func<Task<T>> compute, Func<T, int> size)
        where T : class
    {
        if (_cache.TryGetValue(key, out T? kept) && kept is not null)
        {
            return kept;
        }

        Task<T> task;
        lock (_gate)
        {
            if (_underway.TryGetValue(key, out var running))
            {
                task = (Task<T>)running;
            }
            else
            {
                task = Task.Run(() => ComputeAsync(key, compute, size));
                _underway[key] = task;
            }
        }

        return await task;
    }

    public void Dispose() => _cache.Dispose();

    private async Task<T> ComputeAsync<T>(object key, Func<Task<T>> compute, Func<T, int> size)
    {
        try
        {
            var value = await compute();
            _cache.Set(key, value, new MemoryCacheEntryOptions { Size = Overhead + size(value), SlidingExpiration = TimeSpan.FromHours(1) });
            return value;
        }
        finally
        {
            lock (_gate)
            {
                _underway.Remove(key);
            }
        }
    }
}
