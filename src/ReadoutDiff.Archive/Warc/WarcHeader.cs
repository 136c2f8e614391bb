using System.Globalization;
using System.Text;

namespace ReadoutDiff.Archive.Warc;

/// <summary>The named fields at the head of a record (ISO 28500:2017, section 4 and 5).</summary>
internal sealed class WarcHeader
{
    private const int MaxBytes = 128 * 1024;
    private const int MaxFields = 500;

    private readonly List<KeyValuePair<string, string>> _fields = [];

    private WarcHeader(string version) => Version = version;

    /// <summary>The format's version, such as <c>1.1</c>.</summary>
    public string Version { get; }

    /// <summary>The length of the record's block that the record states; not to be trusted.</summary>
    public long Length { get; private set; }

    /// <summary>The first value of a field, in any letter case of its name; null where it is missing or empty.</summary>
    public string? this[string name] => All(name).FirstOrDefault(value => value.Length > 0);

    /// <summary>All values of a field.</summary>
    public IEnumerable<string> All(string name) =>
        _fields.Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value);

    /// <summary>Reads the head of the record that the source stands at.</summary>
    /// <exception cref="DamagedRecordException">It is not the head of a record, or exceeds the bounds.</exception>
    public static async ValueTask<WarcHeader> ReadAsync(RecordSource source, CancellationToken cancellationToken)
    {
        var left = MaxBytes;
        string Take(int length)
        {
            left -= length + 1;
            var line = Encoding.UTF8.GetString(source.Window[..length]).TrimEnd('\r');
            source.Consume(length + 1);
            return line;
        }

        var first = Take(await LineAsync(source, left, cancellationToken));
        if (!first.StartsWith("WARC/1.", StringComparison.Ordinal))
        {
            throw new DamagedRecordException("it does not begin with WARC/1.");
        }

        var header = new WarcHeader(first[5..].Trim());
        while (true)
        {
            var line = Take(await LineAsync(source, left, cancellationToken));
            if (line.Length == 0)
            {
                break;
            }

            header.Add(line);
        }

        header.Length = long.TryParse(header["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? length
            : throw new DamagedRecordException("its length is missing or no number");
        return header;
    }

    private static async ValueTask<int> LineAsync(RecordSource source, int left, CancellationToken cancellationToken)
    {
        while (true)
        {
            var end = source.Window.IndexOf((byte)'\n');
            if (end > left || (end < 0 && source.Window.Length > left))
            {
                throw new DamagedRecordException($"its head is longer than {MaxBytes / 1024} KB");
            }

            if (end >= 0)
            {
                return end;
            }

            if (!await source.MoreAsync(cancellationToken))
            {
                throw new DamagedRecordException("it ends inside its head");
            }
        }
    }

    private void Add(string line)
    {
        if (line[0] is ' ' or '\t' && _fields.Count > 0)
        {
            var (name, value) = _fields[^1];
            _fields[^1] = new(name, $"{value} {line.Trim()}");
            return;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || _fields.Count == MaxFields)
        {
            throw new DamagedRecordException(colon <= 0 ? "a line of its head has no name" : $"its head has more than {MaxFields} fields");
        }

        _fields.Add(new(line[..colon].Trim(), line[(colon + 1)..].Trim()));
    }
}
