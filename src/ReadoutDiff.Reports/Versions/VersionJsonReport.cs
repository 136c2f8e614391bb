using System.Buffers;
using System.Text;
using System.Text.Json;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Json;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Versions;

/// <summary>
/// What changed between two versions as JSON, in the form of the published schema, with both texts whole. Letters of all
/// scripts stand as they are; control, format and markup characters are escaped.
/// </summary>
public sealed class VersionJsonReport(ILexicon lexicon)
{
    /// <summary>The name of the form that is written, as in the schema's <c>$id</c>.</summary>
    public const string SchemaId = "urn:readoutdiff:version-diff:1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JsonEscaping.CreateEncoder(),
    };

    /// <summary>The published JSON Schema (draft 2020-12) of what is written.</summary>
    public static string ReadSchema()
    {
        using var stream = typeof(VersionJsonReport).Assembly.GetManifestResourceStream("version-diff.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Writes the report. Cost is linear in the texts and the changes.</summary>
    /// <param name="diff">What to show.</param>
    /// <param name="before">The earlier version's name and capture.</param>
    /// <param name="after">The later version's name and capture.</param>
    /// <param name="writer">Where to.</param>
    public void Write(VersionDiff diff, VersionLabel before, VersionLabel after, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(writer);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            new VersionDiffWriter(json, diff, lexicon).Write(before, after);
        }

        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
