using System.Buffers.Binary;
using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace ReadoutDiff.Archive.Warc;

/// <summary>
/// A WARC file of gzip members (RFC 1952), one a record as the standard recommends, or all records in one.
/// The members are unpacked one by one, so that a damaged one costs no other; the streams of .NET do not tell where a member ends.
/// </summary>
internal sealed class GzipSource(RawInput raw, long maxSkip) : RecordSource(maxSkip)
{
    private const int MaxHeader = 32 * 1024;

    private readonly Inflater _inflater = new(noHeader: true);
    private Crc32 _crc = new();
    private int _lastInput;
    private bool _inMember;

    public override async ValueTask<bool> MoreAsync(CancellationToken cancellationToken)
    {
        if (!_inMember)
        {
            return false;
        }

        while (true)
        {
            if (_inflater.IsFinished)
            {
                await EndMemberAsync(cancellationToken);
                return false;
            }

            if (_inflater.IsNeedingInput)
            {
                if (raw.Window.IsEmpty && !await raw.MoreAsync(cancellationToken))
                {
                    _inMember = false;
                    throw new DamagedRecordException("the file ends inside it");
                }

                // A copy: the buffer's bytes move when more are read. The place in the buffer stays until the inflater asks again.
                var input = raw.Window.ToArray();
                raw.Consume(input.Length);
                _lastInput = input.Length;
                _inflater.SetInput(input);
            }

            var room = Room();
            var count = Inflate(room);
            if (count > 0)
            {
                _crc.Update(room[..count]);
                Fill(count);
                return true;
            }
        }
    }

    public override async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        while (!await SkipLineEndsAsync(cancellationToken))
        {
            if (!await BeginMemberAsync(cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    public override async ValueTask<bool> ResyncAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_inMember && await ScanAsync(cancellationToken))
            {
                return true;
            }
        }
        catch (DamagedRecordException)
        {
        }

        return await FindMemberAsync(cancellationToken);
    }

    // Where unpacking broke off, the next member begins anywhere; it is known by its magic number and by what it unpacks to.
    private async ValueTask<bool> FindMemberAsync(CancellationToken cancellationToken)
    {
        raw.GoTo(Offset + 1);
        Clear();
        while (await raw.HasAsync(4, cancellationToken))
        {
            var window = raw.Window.Span;
            var found = window.IndexOf((ReadOnlySpan<byte>)[0x1f, 0x8b, 8]);
            if (found < 0)
            {
                raw.Consume(window.Length - 3);
                continue;
            }

            raw.Consume(found);
            var here = raw.Position;
            try
            {
                if (await BeginMemberAsync(cancellationToken) && await SkipLineEndsAsync(cancellationToken) && await BeginsRecordAsync(cancellationToken))
                {
                    return true;
                }
            }
            catch (DamagedRecordException)
            {
            }

            if (!raw.GoTo(here + 1) && raw.Position == here)
            {
                raw.Consume(1);
            }

            Clear();
        }

        return false;
    }

    private async ValueTask<bool> BeginsRecordAsync(CancellationToken cancellationToken)
    {
        while (Window.Length < 5)
        {
            if (!await MoreAsync(cancellationToken))
            {
                return false;
            }
        }

        return Window.StartsWith("WARC/"u8);
    }

    private int Inflate(ArraySegment<byte> room)
    {
        try
        {
            var count = _inflater.Inflate(room.Array, room.Offset, room.Count);
            if (count == 0 && _inflater.IsNeedingDictionary)
            {
                throw new DamagedRecordException("its gzip data asks for a dictionary");
            }

            return count;
        }
        catch (Exception e) when (e is SharpZipBaseException or IndexOutOfRangeException or ArgumentException or InvalidOperationException)
        {
            // Given back, so that the next member is found in it where there is no other way back.
            _inMember = false;
            raw.Untake(_lastInput);
            throw new DamagedRecordException("its gzip data is damaged", e);
        }
    }

    private async ValueTask<bool> BeginMemberAsync(CancellationToken cancellationToken)
    {
        // Some writers fill up with zeros.
        while (true)
        {
            if (raw.Window.IsEmpty && !await raw.MoreAsync(cancellationToken))
            {
                return false;
            }

            var zeros = raw.Window.Span.IndexOfAnyExcept((byte)0);
            raw.Consume(zeros < 0 ? raw.Window.Length : zeros);
            if (zeros >= 0)
            {
                break;
            }
        }

        Offset = raw.Position;
        if (!await raw.HasAsync(10, cancellationToken))
        {
            throw new DamagedRecordException("the file ends inside it");
        }

        var flags = raw.Window.Span[3];
        if (!raw.Window.Span.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b, 8]) || (flags & 0xe0) != 0)
        {
            throw new DamagedRecordException("it is not gzip data");
        }

        raw.Consume(10);
        if ((flags & 4) != 0)
        {
            await SkipAsync(BinaryPrimitives.ReadUInt16LittleEndian((await TakeAsync(2, cancellationToken)).Span), cancellationToken);
        }

        for (var text = 8; text <= 16; text *= 2)
        {
            if ((flags & text) != 0)
            {
                await SkipTextAsync(cancellationToken);
            }
        }

        await SkipAsync((flags & 2) != 0 ? 2 : 0, cancellationToken);
        _inflater.Reset();
        _crc = new Crc32();
        _inMember = true;
        return true;
    }

    private async ValueTask EndMemberAsync(CancellationToken cancellationToken)
    {
        _inMember = false;
        // What the inflater did not use was taken from the input too far.
        raw.Untake(_inflater.RemainingInput);
        var trailer = await TakeAsync(8, cancellationToken);
        if (BinaryPrimitives.ReadUInt32LittleEndian(trailer.Span) != (uint)_crc.Value
            || BinaryPrimitives.ReadUInt32LittleEndian(trailer.Span[4..]) != (uint)_inflater.TotalOut)
        {
            throw new DamagedRecordException("its gzip checksum does not fit");
        }
    }

    private async ValueTask<ReadOnlyMemory<byte>> TakeAsync(int count, CancellationToken cancellationToken)
    {
        if (!await raw.HasAsync(count, cancellationToken))
        {
            throw new DamagedRecordException("the file ends inside it");
        }

        var taken = raw.Window[..count];
        raw.Consume(count);
        return taken;
    }

    private async ValueTask SkipAsync(int count, CancellationToken cancellationToken)
    {
        while (count > 0)
        {
            if (raw.Window.IsEmpty && !await raw.MoreAsync(cancellationToken))
            {
                throw new DamagedRecordException("the file ends inside it");
            }

            var part = Math.Min(count, raw.Window.Length);
            raw.Consume(part);
            count -= part;
        }
    }

    private async ValueTask SkipTextAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxHeader; i++)
        {
            if ((await TakeAsync(1, cancellationToken)).Span[0] == 0)
            {
                return;
            }
        }

        throw new DamagedRecordException("its gzip header is too long");
    }
}
