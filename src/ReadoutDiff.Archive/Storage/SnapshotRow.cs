using System.Text.Json;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Storage;

/// <summary>A row of the table of captures, with the length of its body.</summary>
internal sealed class SnapshotRow
{
    public long Id { get; init; }

    public required string Address { get; init; }

    public required string FinalAddress { get; init; }

    public long CapturedSecond { get; init; }

    public long CapturedTicks { get; init; }

    public long Status { get; init; }

    public required string Hash { get; init; }

    public required string Origin { get; init; }

    public required string Headers { get; init; }

    public required string Redirects { get; init; }

    public long Size { get; init; }

    /// <summary>The row of a capture that is to be stored.</summary>
    public static SnapshotRow Of(Snapshot snapshot) => new()
    {
        Address = snapshot.Address,
        FinalAddress = snapshot.FinalAddress,
        CapturedTicks = snapshot.CapturedAt.UtcTicks,
        CapturedSecond = snapshot.CapturedAt.UtcTicks / TimeSpan.TicksPerSecond,
        Status = snapshot.Status,
        Hash = snapshot.Hash,
        Origin = snapshot.Origin,
        Headers = JsonSerializer.Serialize(snapshot.Headers.Select(header => new[] { header.Key, header.Value })),
        Redirects = JsonSerializer.Serialize(snapshot.Redirects),
        Size = snapshot.Body.Length,
    };

    /// <summary>What is told of the row.</summary>
    public StoredSnapshot ToStored()
    {
        var snapshot = ToSnapshot(default);
        return new StoredSnapshot(
            Id, Address, FinalAddress, snapshot.CapturedAt, snapshot.Status, Hash, Size, snapshot.Header("Content-Type"), snapshot.Header("ETag"), snapshot.Header("Last-Modified"), Origin);
    }

    /// <summary>The capture as it was given, with its body.</summary>
    public Snapshot ToSnapshot(ReadOnlyMemory<byte> body) => new()
    {
        Address = Address,
        FinalAddress = FinalAddress,
        CapturedAt = new DateTimeOffset(CapturedTicks, TimeSpan.Zero),
        Status = (int)Status,
        Headers = [.. Read<string[][]>(Headers, pairs => pairs.All(pair => pair is [not null, not null])).Select(pair => KeyValuePair.Create(pair[0], pair[1]))],
        Body = body,
        Redirects = Read<string[]>(Redirects, redirects => redirects.All(redirect => redirect is not null)),
        Origin = Origin,
    };

    private T Read<T>(string json, Predicate<T> isWhole)
        where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize<T>(json) is { } value && isWhole(value))
            {
                return value;
            }
        }
        catch (JsonException)
        {
        }

        throw new ReadoutFormatException($"{Address}: its snapshot {Id} in the archive is damaged: headers or redirects cannot be read");
    }
}
