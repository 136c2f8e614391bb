using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.Checks;

/// <summary>Tells versions of a readout apart: what a reader of the page gets of the article, and nothing of the page around it.</summary>
public static class VersionKey
{
    /// <summary>SHA-256 over title, text, paragraphs with their sections, dates, place, and whether the page still has its site's layout; linear. Equal keys mean that no word, mark or paragraph differs.</summary>
    public static string Of(Readout readout)
    {
        ArgumentNullException.ThrowIfNull(readout);
        var parts = new StringBuilder();
        void Add(string? part) => parts.Append((part?.Length ?? -1).ToString(CultureInfo.InvariantCulture)).Append(':').Append(part);
        Add(readout.Title);
        Add(readout.Text);
        foreach (var paragraph in readout.Paragraphs)
        {
            Add($"{paragraph.Span.Start}+{paragraph.Span.Length} {paragraph.Section}");
        }

        Add(readout.PublishedAt?.ToString("O", CultureInfo.InvariantCulture));
        Add(readout.MeetingDate?.ToString("O", CultureInfo.InvariantCulture));
        Add(readout.Place);
        Add(readout.HasLimit(LimitCode.LayoutDrift) ? LimitCode.LayoutDrift : null);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())));
    }
}
