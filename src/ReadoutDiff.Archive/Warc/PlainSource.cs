namespace ReadoutDiff.Archive.Warc;

/// <summary>A WARC file that is not compressed.</summary>
internal sealed class PlainSource(RawInput raw, long maxSkip) : RecordSource(maxSkip)
{
    public override async ValueTask<bool> MoreAsync(CancellationToken cancellationToken)
    {
        if (raw.Window.IsEmpty && !await raw.MoreAsync(cancellationToken))
        {
            return false;
        }

        var room = Room();
        var count = Math.Min(room.Count, raw.Window.Length);
        raw.Window.Span[..count].CopyTo(room);
        raw.Consume(count);
        Fill(count);
        return true;
    }

    public override async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        var more = await SkipLineEndsAsync(cancellationToken);
        Offset = raw.Position - Window.Length;
        return more;
    }

    public override async ValueTask<bool> ResyncAsync(CancellationToken cancellationToken)
    {
        // Back to the record's own beginning: the length it states, and with it all that was read, is not trusted.
        if (raw.GoTo(Offset + 1))
        {
            Clear();
        }

        try
        {
            if (!await ScanAsync(cancellationToken))
            {
                return false;
            }
        }
        catch (DamagedRecordException)
        {
            return false;
        }

        Offset = raw.Position - Window.Length;
        return true;
    }
}
