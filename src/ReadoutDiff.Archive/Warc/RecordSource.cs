namespace ReadoutDiff.Archive.Warc;

/// <summary>The uncompressed bytes of a WARC file, and the finding of records in them.</summary>
internal abstract class RecordSource(long maxSkip)
{
    private byte[] _buffer = new byte[128 * 1024];
    private int _start;
    private int _end;

    /// <summary>Where in the file the current record begins, or the gzip member that holds it.</summary>
    public long Offset { get; protected set; }

    /// <summary>Bytes at hand from the current place on.</summary>
    public ReadOnlySpan<byte> Window => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Takes bytes that are at hand.</summary>
    public void Consume(int count) => _start += count;

    /// <summary>Brings more bytes to hand; false where the file, or the gzip member, ends. May be called at most a few hundred KB ahead of what is consumed.</summary>
    /// <exception cref="DamagedRecordException">What follows cannot be unpacked.</exception>
    public abstract ValueTask<bool> MoreAsync(CancellationToken cancellationToken);

    /// <summary>Passes over the empty lines after a record to where the next begins; false at the end of the file.</summary>
    /// <exception cref="DamagedRecordException">What follows is neither.</exception>
    public abstract ValueTask<bool> NextAsync(CancellationToken cancellationToken);

    /// <summary>After damage, goes to where the next record seems to begin; false where there is none.</summary>
    public abstract ValueTask<bool> ResyncAsync(CancellationToken cancellationToken);

    /// <summary>Passes over empty lines as far as the file or member goes on; false where it ends.</summary>
    public async ValueTask<bool> SkipLineEndsAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var rest = Window.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            if (rest >= 0)
            {
                Consume(rest);
                return true;
            }

            Clear();
            if (!await MoreAsync(cancellationToken))
            {
                return false;
            }
        }
    }

    /// <summary>Finds the next line that begins like a record; false where the file or member ends before.</summary>
    protected async ValueTask<bool> ScanAsync(CancellationToken cancellationToken)
    {
        long skipped = 0;
        while (true)
        {
            var found = Window.IndexOf("\nWARC/1."u8);
            if (found >= 0)
            {
                Consume(found + 1);
                return true;
            }

            var passed = Math.Max(0, Window.Length - 7);
            Consume(passed);
            skipped += passed;
            if (skipped > maxSkip)
            {
                throw new DamagedRecordException("too long to look for its end");
            }

            if (!await MoreAsync(cancellationToken))
            {
                return false;
            }
        }
    }

    /// <summary>Room for more bytes.</summary>
    protected ArraySegment<byte> Room()
    {
        if (_start > 0)
        {
            Window.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_buffer.Length - _end < _buffer.Length / 2)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        return new ArraySegment<byte>(_buffer, _end, _buffer.Length - _end);
    }

    /// <summary>Tells how many bytes were put into the room.</summary>
    protected void Fill(int count) => _end += count;

    /// <summary>Forgets the bytes at hand.</summary>
    protected void Clear() => _start = _end = 0;
}
