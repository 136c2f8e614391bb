using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Archive.Annotations;
using ReadoutDiff.Corrections;

namespace ReadoutDiff.Archive.Storage;

/// <summary>A row of the table of annotations, with its withdrawal where there is one.</summary>
internal sealed class AnnotationRow
{
    /// <summary>The columns as the properties name them.</summary>
    public const string Columns = """
        a.id AS Id, a.address AS Address, a.body AS Body, w.author AS WithdrawnBy, w.at_ticks AS WithdrawnTicks
        FROM annotations a LEFT JOIN annotation_withdrawals w ON w.annotation_id = a.id
        """;

    public long Id { get; init; }

    /// <summary>The hash of the body: the same correction again is the same row.</summary>
    public string Key { get; init; } = "";

    public required string Address { get; init; }

    public long AtTicks { get; init; }

    public required string Body { get; init; }

    public string? WithdrawnBy { get; init; }

    public long? WithdrawnTicks { get; init; }

    /// <summary>The row of a correction.</summary>
    public static AnnotationRow Of(Correction correction)
    {
        // The number is the row's own, and one moment is told in one way.
        var body = CorrectionJson.Write(correction with { Id = null, At = correction.At.ToUniversalTime() });
        return new AnnotationRow
        {
            Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))),
            Address = correction.Address,
            AtTicks = correction.At.UtcTicks,
            Body = body,
        };
    }

    /// <summary>The annotation of the row.</summary>
    /// <param name="archive">The archive's name, for messages.</param>
    /// <exception cref="Model.ReadoutFormatException">The body cannot be read.</exception>
    public Annotation ToAnnotation(string archive) => new(
        CorrectionJson.Read(Body, $"archive '{archive}': annotation {Id}") with { Id = Id },
        WithdrawnBy,
        WithdrawnTicks is { } ticks ? new DateTimeOffset(Math.Clamp(ticks, 0, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero) : null);
}
