using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>
/// Corrections as JSON objects with all their fields: <c>kind</c> (<c>side</c>, <c>language</c>, <c>speaker</c>, <c>concept</c>, <c>alignment</c>,
/// <c>note</c>), <c>id</c> where stored, <c>address</c>, <c>author</c>, <c>at</c> (RFC 3339) and those of the kind. Offsets count UTF-16 code units.
/// </summary>
public static class CorrectionJson
{
    private static readonly JsonSerializerOptions Strict = Create();

    /// <summary>A new copy of the options that corrections are written and read with, for those who write them within other JSON.</summary>
    public static JsonSerializerOptions CreateOptions() => Create();

    /// <summary>A correction as one line of JSON.</summary>
    public static string Write(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return JsonSerializer.Serialize(correction, Strict);
    }

    /// <summary>Reads what <see cref="Write"/> has written; nothing is added or lost.</summary>
    /// <param name="json">One JSON object.</param>
    /// <param name="source">Where it stands, for messages.</param>
    /// <exception cref="ReadoutFormatException">It is not a correction, or breaks one of the <see cref="CorrectionRules"/>.</exception>
    public static Correction Read(string json, string source)
    {
        ArgumentNullException.ThrowIfNull(json);
        Correction? correction;
        try
        {
            correction = JsonSerializer.Deserialize<Correction>(json, Strict);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            throw new ReadoutFormatException($"{source}: not a correction: {e.Message.ReplaceLineEndings(" ")}", e);
        }

        return (correction is null ? "it is null" : CorrectionRules.Problem(correction)) is { } problem
            ? throw new ReadoutFormatException($"{source}: not a correction: {problem}")
            : correction!;
    }

    private static JsonSerializerOptions Create() => new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
        MaxDepth = 8,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        // A field that is not known here would be lost.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new SideConverter(), new LanguageConverter(), new SpeakerConverter(), new TextSpanConverter() },
    };

    private sealed class SideConverter : JsonConverter<Side>
    {
        public override Side Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Side.Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, Side value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
    }

    private sealed class LanguageConverter : JsonConverter<Language>
    {
        public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => LanguageCodes.Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code());
    }

    private sealed class SpeakerConverter : JsonConverter<Speaker>
    {
        public override Speaker Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Speaker.Parse(reader.GetString() ?? throw new JsonException("a speaker is missing"));

        public override void Write(Utf8JsonWriter writer, Speaker value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class TextSpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader, options);
            return ends is [var start, var end] ? new TextSpan(start, end) : throw new JsonException("a span is not [start, end]");
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
