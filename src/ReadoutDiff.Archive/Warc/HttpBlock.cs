using System.Text;

namespace ReadoutDiff.Archive.Warc;

/// <summary>An HTTP answer as a record's block holds it.</summary>
/// <param name="Status">The status, 100 to 999.</param>
/// <param name="Headers">The headers in their order.</param>
/// <param name="Entity">What follows the headers, still encoded.</param>
internal sealed record HttpBlock(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Entity)
{
    private const int MaxHead = 512 * 1024;

    /// <summary>Reads a block. Lines among the headers that are none are left out, as browsers do.</summary>
    /// <param name="block">The block.</param>
    /// <param name="encoding">What header values are written in.</param>
    /// <exception cref="DamagedRecordException">It is not an HTTP answer.</exception>
    public static HttpBlock Read(ReadOnlyMemory<byte> block, Encoding encoding)
    {
        var first = Line(block, 0, encoding, out var place);
        var words = first.Split(' ', 3);
        if (!first.StartsWith("HTTP/", StringComparison.Ordinal) || words.Length < 2
            || words[1].Length != 3 || !int.TryParse(words[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var status) || status < 100)
        {
            throw new DamagedRecordException("it does not hold an HTTP answer");
        }

        var headers = new List<KeyValuePair<string, string>>();
        while (place < block.Length)
        {
            var line = Line(block, place, encoding, out place);
            if (line.Length == 0)
            {
                break;
            }

            Add(headers, line);
        }

        return new HttpBlock(status, headers, block[place..]);
    }

    /// <summary>The first value of a header.</summary>
    public string? Header(string name) => Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private static void Add(List<KeyValuePair<string, string>> headers, string line)
    {
        if (line[0] is ' ' or '\t')
        {
            if (headers.Count > 0)
            {
                headers[^1] = new(headers[^1].Key, $"{headers[^1].Value} {line.Trim(' ', '\t')}");
            }

            return;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Storage.SnapshotRules.IsHeaderName(line.AsSpan(0, colon)) && Storage.SnapshotRules.IsLine(line))
        {
            headers.Add(new(line[..colon], line[(colon + 1)..].Trim(' ', '\t')));
        }
    }

    private static string Line(ReadOnlyMemory<byte> block, int start, Encoding encoding, out int next)
    {
        var rest = block.Span[start..];
        var end = rest.IndexOf((byte)'\n');
        if (start + (end < 0 ? rest.Length : end) > MaxHead)
        {
            throw new DamagedRecordException($"its HTTP headers are longer than {MaxHead / 1024} KB");
        }

        next = end < 0 ? block.Length : start + end + 1;
        var line = rest[..(end < 0 ? rest.Length : end)];
        return encoding.GetString(line.EndsWith("\r"u8) ? line[..^1] : line);
    }
}
