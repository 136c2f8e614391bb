namespace ReadoutDiff.Watch.Checks;

/// <summary>The keys of the last versions that were read, by the number of their capture, which never changes; the oldest are forgotten. Safe for several threads.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class KnownVersions(int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, string> _keys = [];
    private readonly Queue<long> _order = [];

    /// <summary>Whether a capture's version is known to have a key.</summary>
    public bool IsKnown(long capture, string key)
    {
        lock (_lock)
        {
            return _keys.TryGetValue(capture, out var known) && known == key;
        }
    }

    /// <summary>Keeps a key.</summary>
    public void Keep(long capture, string key)
    {
        lock (_lock)
        {
            if (!_keys.TryAdd(capture, key))
            {
                return;
            }

            _order.Enqueue(capture);
            if (_order.Count > most)
            {
                _keys.Remove(_order.Dequeue());
            }
        }
    }
}
