using ReadoutDiff.Archive.Storage;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Warc;

/// <summary>Makes captures of records, and finds for records that only refer to an earlier body which one is meant.</summary>
internal sealed class RecordSnapshots(WarcOptions options)
{
    // What is remembered is a few hundred bytes a record; later records beyond this cannot be referred to.
    private const int MaxRemembered = 300_000;

    private readonly Dictionary<string, string> _hashes = [];

    /// <summary>The capture of a record; null for records of other kinds.</summary>
    /// <exception cref="DamagedRecordException">The record should hold a capture and does not.</exception>
    public async ValueTask<Snapshot?> ReadAsync(WarcHeader header, string type, ReadOnlyMemory<byte> block, CancellationToken cancellationToken)
    {
        var isRevisit = type.Equals("revisit", StringComparison.OrdinalIgnoreCase);
        if (!isRevisit && !type.Equals("response", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // Some writers of WARC 1.0 put the address in brackets.
        var address = header["WARC-Target-URI"] is ['<', .. var inner, '>'] ? inner : header["WARC-Target-URI"] ?? "";
        if (!address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            // Name look-ups and other protocols are recorded as responses, too.
            return null;
        }

        // A 304 that was recorded: there is no body to it, and none is claimed.
        if (isRevisit && header["WARC-Profile"]?.Contains("identical-payload-digest", StringComparison.OrdinalIgnoreCase) != true)
        {
            return null;
        }

        if (header["WARC-Truncated"] is { } reason)
        {
            throw new DamagedRecordException($"it was cut short when recorded ({reason})");
        }

        var date = WarcDate.Read(header["WARC-Date"]) ?? throw new DamagedRecordException("its date is missing or cannot be read");
        var intact = header["WARC-Block-Digest"] is { } digest ? WarcDigest.Fits(digest, block.Span) : null;
        if (intact == false)
        {
            throw new DamagedRecordException("its bytes do not have the digest it states");
        }

        var changes = HeaderChanges.Read(header[HeaderChanges.Field]);
        var http = HttpBlock.Read(block, changes.Encoding);
        var body = isRevisit ? await EarlierBodyAsync(header, cancellationToken) : Body(header, http, intact == true);
        var snapshot = new Snapshot
        {
            Address = header[WarcFields.Address] ?? address,
            FinalAddress = address,
            CapturedAt = date,
            Status = http.Status,
            Headers = changes.Undo(http.Headers),
            Body = body,
            Redirects = [.. header.All(WarcFields.Redirect)],
            Origin = header[WarcFields.Origin] ?? "warc",
        };
        if (SnapshotRules.Problem(snapshot) is { } problem)
        {
            throw new DamagedRecordException(problem);
        }

        Remember(header, snapshot.Hash);
        return snapshot;
    }

    private ReadOnlyMemory<byte> Body(WarcHeader header, HttpBlock http, bool isIntact)
    {
        var body = ContentDecoder.Decode(http, options.MaxBody);
        // Writers differ in whether the payload is meant with or without its codings.
        if (!isIntact && header["WARC-Payload-Digest"] is { } digest
            && WarcDigest.Fits(digest, http.Entity.Span) == false
            && WarcDigest.Fits(digest, ContentDecoder.Unchunk(http).Span) == false
            && WarcDigest.Fits(digest, body.Span) == false)
        {
            throw new DamagedRecordException("its body does not have the digest it states");
        }

        return body;
    }

    private async ValueTask<ReadOnlyMemory<byte>> EarlierBodyAsync(WarcHeader header, CancellationToken cancellationToken)
    {
        string?[] names =
        [
            header["WARC-Refers-To"],
            header["WARC-Refers-To-Target-URI"] is { } address ? Place(address, header["WARC-Refers-To-Date"]) : null,
            header["WARC-Payload-Digest"],
        ];
        foreach (var name in names)
        {
            if (name is not null && _hashes.TryGetValue(name, out var hash) && await options.Bodies(hash, cancellationToken) is { } body)
            {
                return body;
            }
        }

        throw new DamagedRecordException("the earlier body it refers to is not in this file");
    }

    private void Remember(WarcHeader header, string hash)
    {
        string?[] names = [header["WARC-Record-ID"], Place(header["WARC-Target-URI"]!, header["WARC-Date"]), header["WARC-Payload-Digest"]];
        foreach (var name in names)
        {
            if (name is not null && _hashes.Count < MaxRemembered)
            {
                _hashes.TryAdd(name, hash);
            }
        }
    }

    private static string Place(string address, string? date) => $"{date} {address}";
}
