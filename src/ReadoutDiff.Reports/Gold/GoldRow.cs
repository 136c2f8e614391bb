using System.Globalization;
using ReadoutDiff.Corrections;

namespace ReadoutDiff.Reports.Gold;

/// <summary>A row of a gold file: its fields in order, as YAML, ending with author and time.</summary>
internal sealed record GoldRow(string Key, Correction Correction, IReadOnlyList<(string Name, string Value)> Fields)
{
    /// <summary>The row as a flow mapping.</summary>
    public override string ToString()
    {
        var origin = string.Create(
            CultureInfo.InvariantCulture, $"author: {YamlText.Quoted(Correction.Author)}, at: {YamlText.Quoted(Correction.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))}");
        return $"{{ {string.Concat(Fields.Select(field => $"{field.Name}: {field.Value}, "))}{origin} }}";
    }
}
