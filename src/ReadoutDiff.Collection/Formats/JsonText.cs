using System.Globalization;
using System.Text.Json;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Formats;

/// <summary>
/// Reads a JSON object with the text and what is known of it: <c>title, side, lang, date, url, text</c>, and the forms in
/// which collections keep readouts: <c>text</c> with mark-up, <c>text_raw</c> with a page flattened to one line.
/// </summary>
internal static class JsonText
{
    private static readonly string[] TextFields = ["text", "body", "content", "text_raw"];

    /// <summary>Reads an object.</summary>
    /// <exception cref="ReadoutFormatException">Not JSON (names line and column), not one object, or without a text.</exception>
    public static PublishedText Read(string json, string source, InputLimits limits, CancellationToken cancel)
    {
        using var document = Parse(json, source, limits);
        var root = document.RootElement;
        if (root is { ValueKind: JsonValueKind.Array } && root.GetArrayLength() == 1)
        {
            root = root[0];
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new ReadoutFormatException($"{source}: the JSON holds {Describe(root)}; one object with a 'text' is needed");
        }

        string? Field(string name) => root.TryGetProperty(name, out var value) ? Scalar(value, name, source) : null;
        var name = TextFields.FirstOrDefault(n => !string.IsNullOrWhiteSpace(TextOf(root, n, source)))
            ?? throw new ReadoutFormatException($"{source}: the JSON object has no 'text'");
        var text = TextOf(root, name, source)!;
        var title = Field("title")?.Trim() ?? "";
        var published = name == "text_raw" || FlattenedPage.Is(text)
            ? FlattenedPage.Read(text, source, title, Field("lead") ?? Field("summary") ?? "", Field("place") ?? "")
            : new PublishedText { Source = source, Body = Blocks(text, source, limits, cancel) };
        return StatedFields.Apply(published, Field);
    }

    private static IReadOnlyList<Block> Blocks(string text, string source, InputLimits limits, CancellationToken cancel) =>
        FormatSniffer.Sniff(text, "") == InputFormat.Html
            ? PageReader.ReadFragment(text, source, limits, cancel)
            : Markdown.ReadBlocks(text.Replace("\r\n", "\n", StringComparison.Ordinal));

    private static JsonDocument Parse(string json, string source, InputLimits limits)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException e)
        {
            if (e.Message.Contains("maximum configured depth", StringComparison.OrdinalIgnoreCase))
            {
                throw new UnreadablePageException(PageTrouble.TooDeep, $"{source}: JSON nested more than {limits.MaxJsonDepth} deep", e);
            }

            if (IsLines(json, limits))
            {
                throw new ReadoutFormatException($"{source}: holds several JSON objects, one a line; give one of them", e);
            }

            var line = ((e.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            var column = ((e.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new ReadoutFormatException($"{source}: not valid JSON: line {line}, byte {column}", e);
        }
    }

    private static bool IsLines(string json, InputLimits limits)
    {
        try
        {
            using var first = JsonDocument.Parse(json.Split('\n')[0], new JsonDocumentOptions { MaxDepth = limits.MaxJsonDepth });
            return first.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>A text field: a string, or an array of paragraphs.</summary>
    private static string? TextOf(JsonElement root, string name, string source)
    {
        if (!root.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Array
            ? string.Join('\n', value.EnumerateArray().Select(item => Scalar(item, name, source)))
            : Scalar(value, name, source);
    }

    private static string? Scalar(JsonElement value, string name, string source)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Null => null,
                JsonValueKind.Number => value.GetRawText(),
                _ => throw new ReadoutFormatException($"{source}: the JSON field '{name}' is {Describe(value)}; a string is needed"),
            };
        }
        catch (InvalidOperationException e)
        {
            throw new ReadoutFormatException($"{source}: the JSON field '{name}' holds half a surrogate pair", e);
        }
    }

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => $"an array of {value.GetArrayLength()}",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "a truth value",
    };
}
