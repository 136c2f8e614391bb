using System.Globalization;
using System.Text;
using ReadoutDiff.Keyness;

namespace ReadoutDiff.Archive.Storage;

/// <summary>The stored form of what a text names: one concept after the other as <c>id mentions statements share</c>, each ended by a line feed.</summary>
internal static class ConceptCountText
{
    /// <summary>Writes counts. Ids of concepts and values hold no white space.</summary>
    public static string Write(IReadOnlyList<ConceptCount> counts)
    {
        var text = new StringBuilder();
        foreach (var count in counts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{count.Id} {count.Mentions} {count.Statements} {Math.Round(count.Share, 6)}\n");
        }

        return text.ToString();
    }

    /// <summary>Reads counts; null where it is not what was written.</summary>
    public static ConceptCount[]? Read(ReadOnlySpan<char> text, NameTable names)
    {
        var counts = new ConceptCount[text.Count('\n')];
        Span<Range> parts = stackalloc Range[5];
        for (var i = 0; i < counts.Length; i++)
        {
            var end = text.IndexOf('\n');
            var line = text[..end];
            if (line.Split(parts, ' ') != 4
                || !int.TryParse(line[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var mentions)
                || !int.TryParse(line[parts[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var statements)
                || !double.TryParse(line[parts[3]], NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
                || (i > 0 && string.CompareOrdinal(counts[i - 1].Id, names.Of(line[parts[0]])) >= 0))
            {
                return null;
            }

            counts[i] = new ConceptCount(names.Of(line[parts[0]]), mentions, share) { Statements = statements };
            text = text[(end + 1)..];
        }

        return text.IsEmpty ? counts : null;
    }
}
