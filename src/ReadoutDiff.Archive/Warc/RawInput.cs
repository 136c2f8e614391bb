namespace ReadoutDiff.Archive.Warc;

/// <summary>The bytes of a file with some of them at hand, and, where the stream allows it, a way back.</summary>
internal sealed class RawInput(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly long _base = stream.CanSeek ? stream.Position : 0;
    private int _start;
    private int _end;
    private long _read;

    /// <summary>Where the next byte stands, counted from where reading began.</summary>
    public long Position => _read - (_end - _start);

    /// <summary>The bytes at hand.</summary>
    public ReadOnlyMemory<byte> Window => _buffer.AsMemory(_start, _end - _start);

    /// <summary>Takes bytes that are at hand.</summary>
    public void Consume(int count) => _start += count;

    /// <summary>Brings more bytes to hand; false at the end of the file, or when the buffer is full.</summary>
    public async ValueTask<bool> MoreAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            return false;
        }

        var count = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        _end += count;
        _read += count;
        return count > 0;
    }

    /// <summary>Brings at least so many bytes to hand (at most a few KB); false where the file ends before.</summary>
    public async ValueTask<bool> HasAsync(int count, CancellationToken cancellationToken)
    {
        while (_end - _start < count)
        {
            if (!await MoreAsync(cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives back bytes that were taken last and are still in the buffer: nothing may have been read since.</summary>
    public void Untake(int count) => _start -= count;

    /// <summary>Goes to an earlier or later place, where the stream can seek; false where it cannot, and then nothing changes.</summary>
    public bool GoTo(long position)
    {
        if (!stream.CanSeek)
        {
            return false;
        }

        stream.Position = _base + position;
        _read = position;
        _start = _end = 0;
        return true;
    }
}
