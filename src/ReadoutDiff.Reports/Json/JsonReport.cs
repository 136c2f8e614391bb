using System.Buffers;
using System.Text;
using System.Text.Json;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Json;

namespace ReadoutDiff.Reports;

/// <summary>
/// A comparison as JSON, in the form of the published schema. Letters of all scripts stand as they are;
/// control, format and markup characters are escaped, so that the text can be shown or embedded anywhere.
/// </summary>
public sealed class JsonReport(ILexicon lexicon)
{
    /// <summary>The name of the form that is written, as in the schema's <c>$id</c>.</summary>
    public const string SchemaId = "urn:readoutdiff:comparison:1";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JsonEscaping.CreateEncoder(),
    };

    /// <summary>The published JSON Schema (draft 2020-12) of what is written.</summary>
    public static string ReadSchema()
    {
        using var stream = typeof(JsonReport).Assembly.GetManifestResourceStream("comparison.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Writes UTF-8 without a byte-order mark. Cost is linear in the texts and the matrix.</summary>
    public void Write(ReadoutComparison comparison, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        using var json = new Utf8JsonWriter(output, Options);
        new ComparisonWriter(json, comparison, lexicon).Write();
    }

    /// <inheritdoc cref="Write(ReadoutComparison, IBufferWriter{byte})"/>
    public void Write(ReadoutComparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        Write(comparison, buffer);
        output.Write(buffer.WrittenSpan);
    }

    /// <summary>Writes the same to a text writer.</summary>
    public void Write(ReadoutComparison comparison, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        Write(comparison, buffer);
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
