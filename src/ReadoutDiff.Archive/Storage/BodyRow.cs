using System.Security.Cryptography;

namespace ReadoutDiff.Archive.Storage;

/// <summary>A row of the table of bodies.</summary>
internal sealed class BodyRow
{
    public required string Hash { get; init; }

    public long Size { get; init; }

    public required string Encoding { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>The body; null where the stored bytes are no longer those that were hashed.</summary>
    public byte[]? Body() =>
        BodyCodec.Unpack(Encoding, Content, Size) is { } body && Convert.ToHexStringLower(SHA256.HashData(body)) == Hash ? body : null;
}
