namespace ReadoutDiff.Collection.Fetching;

/// <summary>Lets requests to one host through one after another, with a rest between the end of one and the start of the next.</summary>
internal sealed class HostGate(TimeProvider clock, TimeSpan spacing) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _lock = new();
    private TimeSpan _spacing = spacing;
    private DateTimeOffset _open = DateTimeOffset.MinValue;

    /// <summary>Waits for its turn.</summary>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (Rest() is var rest && rest > TimeSpan.Zero)
            {
                await Task.Delay(rest, clock, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    /// <summary>Ends a request.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            var rested = clock.GetUtcNow() + _spacing;
            _open = rested > _open ? rested : _open;
        }

        _turn.Release();
    }

    /// <summary>Keeps the host alone for a time that it asked for.</summary>
    public void Hold(TimeSpan time)
    {
        lock (_lock)
        {
            var held = clock.GetUtcNow() + time;
            _open = held > _open ? held : _open;
        }
    }

    /// <summary>Widens the rest to what the site's robots.txt asks for.</summary>
    public void Widen(TimeSpan spacing)
    {
        lock (_lock)
        {
            _spacing = spacing > _spacing ? spacing : _spacing;
        }
    }

    public void Dispose() => _turn.Dispose();

    private TimeSpan Rest()
    {
        lock (_lock)
        {
            return _open - clock.GetUtcNow();
        }
    }
}
