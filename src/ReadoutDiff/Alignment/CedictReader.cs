using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>Reads the lines of CC-CEDICT into head words, traditional and simplified, with their glosses.</summary>
internal static class CedictReader
{
    private const int MostLines = 2_000_000;

    public static Dictionary<string, string> Read(Stream stream, string source)
    {
        var entries = new Dictionary<string, string>();
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        var lines = 0;
        while (reader.ReadLine() is { } line)
        {
            if (++lines > MostLines)
            {
                throw new ReadoutFormatException($"{source}: more than {MostLines} lines; this is not CC-CEDICT.");
            }

            var bracket = line.IndexOf('[', StringComparison.Ordinal);
            var slash = line.IndexOf('/', StringComparison.Ordinal);
            if (line.StartsWith('#') || bracket < 0 || slash < bracket)
            {
                continue;
            }

            var heads = line[..bracket].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var head in heads.Take(2).Distinct())
            {
                entries[head] = entries.TryGetValue(head, out var glosses) ? glosses + line[slash..] : line[slash..];
            }
        }

        return entries;
    }
}
