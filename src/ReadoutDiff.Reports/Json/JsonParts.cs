using System.Text.Json;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Json;

/// <summary>The parts that several objects of the schema share.</summary>
internal static class JsonParts
{
    private static readonly Language[] LabelOrder = [Language.Chinese, Language.Russian, Language.English];

    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }

    public static void WriteText(this Utf8JsonWriter json, string text, TextSpan span) =>
        json.WriteString("text"u8, text.AsSpan(span.Start, span.Length));

    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Four decimals: more would claim a precision that scores and shares do not have.</summary>
    public static void WriteRounded(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double value) =>
        json.WriteNumber(name, Math.Round(value, 4));

    public static void WriteStatements(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool isLeft, IReadOnlyList<int> orders)
    {
        json.WriteStartArray(name);
        foreach (var order in orders)
        {
            json.WriteStringValue(StatementName.Of(isLeft, order));
        }

        json.WriteEndArray();
    }

    public static void WriteLabels(this Utf8JsonWriter json, IReadOnlyDictionary<Language, string> labels)
    {
        json.WriteStartObject("labels"u8);
        foreach (var language in LabelOrder)
        {
            if (labels.TryGetValue(language, out var label))
            {
                json.WriteString(language.Code(), label);
            }
        }

        json.WriteEndObject();
    }

    public static void WriteLimits(this Utf8JsonWriter json, IReadOnlyList<Limit> limits)
    {
        json.WriteStartArray("limits"u8);
        foreach (var limit in limits)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, limit.Code);
            json.WriteString("message"u8, limit.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
