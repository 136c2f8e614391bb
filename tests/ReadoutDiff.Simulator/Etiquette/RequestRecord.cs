namespace ReadoutDiff.Simulator.Etiquette;

/// <summary>
/// A request that is being answered. It is complete before the last of the answer is sent, so that whoever has read an answer finds
/// it in the log.
/// </summary>
internal sealed class RequestRecord(string host, string path, DateTimeOffset arrival, FaultKind fault, IReadOnlyDictionary<string, string> headers)
{
    private readonly Lock _lock = new();
    private DateTimeOffset? _end;
    private int _status;
    private bool _isAbandoned;

    /// <summary>The last of the answer is about to be sent.</summary>
    public void End(DateTimeOffset time, int status)
    {
        lock (_lock)
        {
            (_end, _status) = (time, status);
        }
    }

    /// <summary>The client hung up.</summary>
    public void Abandon()
    {
        lock (_lock)
        {
            _isAbandoned = true;
        }
    }

    /// <summary>The record as it stands.</summary>
    public LoggedRequest Read()
    {
        lock (_lock)
        {
            return new LoggedRequest(host, path, arrival, _end ?? arrival, _status, fault, _isAbandoned, headers);
        }
    }
}
