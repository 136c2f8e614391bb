using System.Globalization;
using System.Text;

namespace ReadoutDiff.Archive.Warc;

/// <summary>
/// What was changed in the HTTP headers of a record so that they fit its body, which is kept decoded: headers that tell of the coding and length as sent bear a prefix,
/// as other archives do it, and the length that fits is added. Noted in a field of the record, so that they can be given back as they were.
/// </summary>
/// <param name="Moved">The places of headers that bear the prefix.</param>
/// <param name="IsAdded">Whether the last header was added.</param>
/// <param name="IsUnicode">Whether header values are written in UTF-8; otherwise in ISO-8859-1, as HTTP has it.</param>
internal sealed record HeaderChanges(IReadOnlyList<int> Moved, bool IsAdded, bool IsUnicode)
{
    public const string Prefix = "X-Archive-Orig-";
    public const string Field = "X-ReadoutDiff-Header-Changes";

    /// <summary>What header values are written in.</summary>
    public Encoding Encoding => IsUnicode ? Encoding.UTF8 : Encoding.Latin1;

    /// <summary>The changes that headers need.</summary>
    public static HeaderChanges For(IReadOnlyList<KeyValuePair<string, string>> headers, int length)
    {
        var right = length.ToString(CultureInfo.InvariantCulture);
        var moved = new List<int>();
        var hasLength = false;
        for (var i = 0; i < headers.Count; i++)
        {
            var (name, value) = headers[i];
            var isLength = Is(name, "Content-Length");
            if (Is(name, "Content-Encoding") || Is(name, "Transfer-Encoding") || (isLength && (value != right || hasLength)))
            {
                moved.Add(i);
            }
            else
            {
                hasLength |= isLength;
            }
        }

        return new HeaderChanges(moved, !hasLength, headers.Any(header => header.Value.Any(c => c > 0xff)));
    }

    /// <summary>Reads the field; no changes where it is missing or not ours.</summary>
    public static HeaderChanges Read(string? field)
    {
        var moved = new List<int>();
        bool isAdded = false, isUnicode = false;
        foreach (var word in (field ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            isAdded |= word == "added";
            isUnicode |= word == "utf-8";
            if (word.StartsWith("moved=", StringComparison.Ordinal))
            {
                moved.AddRange(word[6..].Split(',').Select(place => int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var i) ? i : -1));
            }
        }

        return new HeaderChanges(moved, isAdded, isUnicode);
    }

    /// <summary>The headers as they are written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Apply(IReadOnlyList<KeyValuePair<string, string>> headers, int length)
    {
        var written = headers.ToList();
        foreach (var i in Moved)
        {
            written[i] = new(Prefix + written[i].Key, written[i].Value);
        }

        if (IsAdded)
        {
            written.Add(new("Content-Length", length.ToString(CultureInfo.InvariantCulture)));
        }

        return written;
    }

    /// <summary>The headers as they were; where the note does not fit them, as they are.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Undo(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        var original = headers.ToList();
        if (IsAdded && original.Count > 0 && Is(original[^1].Key, "Content-Length"))
        {
            original.RemoveAt(original.Count - 1);
        }

        foreach (var i in Moved)
        {
            if (i >= 0 && i < original.Count && original[i].Key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && original[i].Key.Length > Prefix.Length)
            {
                original[i] = new(original[i].Key[Prefix.Length..], original[i].Value);
            }
        }

        return original;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(' ', new[] { Moved.Count > 0 ? "moved=" + string.Join(',', Moved) : "", IsAdded ? "added" : "", IsUnicode ? "utf-8" : "" }.Where(word => word.Length > 0));

    private static bool Is(string name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
