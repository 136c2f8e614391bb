using System.Globalization;
using System.Text.Json;

namespace ReadoutDiff.Benchmarks;

/// <summary>Two versions of one long Russian readout, one word in a hundred edited.</summary>
internal static class VersionTexts
{
    /// <summary>The paragraphs of both versions; the earlier one has about so many bytes in UTF-8.</summary>
    public static (string Before, string After) Make(int bytes)
    {
        using var json = JsonDocument.Parse(SyntheticReadout.Russian(bytes / 150, 7));
        var text = json.RootElement.GetProperty("text").GetString()!;
        while (System.Text.Encoding.UTF8.GetByteCount(text) < bytes)
        {
            text += "\n" + text[..Math.Min(text.Length, 20_000)];
        }

        var random = new Random(11);
        var after = string.Join('\n', text.Split('\n').Select(paragraph => string.Join(' ', paragraph.Split(' ').Select(word =>
            random.Next(100) == 0 ? string.Create(CultureInfo.InvariantCulture, $"правка{random.Next(1000)}") : word))));
        return (text, after);
    }
}
