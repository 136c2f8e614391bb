namespace ReadoutDiff.Collection.Fetching;

/// <summary>Lets requests to one host through one after another, with a rest between the end of one and the start of the next.</summary>
internal sealed class HostGate(TimeProvider clock, TimeSpan spacing, TimeSpan longestHold) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _lock = new();
    private TimeSpan _spacing = spacing;
    private long? _end;
    private DateTimeOffset _heldUntil = DateTimeOffset.MinValue;

    /// <summary>Waits for its turn.</summary>
    /// <exception cref="HostRestsException">The host asked for a longer wait than is waited.</exception>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (Rest() is var rest && rest > TimeSpan.Zero)
            {
                // Timers count whole milliseconds.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(rest.TotalMilliseconds)), clock, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    /// <summary>Ends a turn.</summary>
    /// <param name="hasAsked">Whether a request was made in it, from whose end the next one keeps its distance.</param>
    public void Leave(bool hasAsked)
    {
        if (hasAsked)
        {
            lock (_lock)
            {
                // A timestamp, since the time of day may be set.
                _end = clock.GetTimestamp();
            }
        }

        _turn.Release();
    }

    /// <summary>Keeps the host alone for a time that it asked for.</summary>
    public void Hold(TimeSpan time)
    {
        lock (_lock)
        {
            var held = clock.GetUtcNow() + time;
            _heldUntil = held > _heldUntil ? held : _heldUntil;
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
            var held = _heldUntil - clock.GetUtcNow();
            if (held > longestHold)
            {
                throw new HostRestsException(held);
            }

            var rest = _end is { } end ? _spacing - clock.GetElapsedTime(end) : TimeSpan.Zero;
            return held > rest ? held : rest;
        }
    }
}
