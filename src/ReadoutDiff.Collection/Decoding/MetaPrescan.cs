using System.Text;

namespace ReadoutDiff.Collection.Decoding;

/// <summary>
/// Finds the encoding that a page declares in its <c>meta</c> elements, by the "prescan a byte stream" algorithm of the
/// HTML standard (section 13.2.3.2). It looks at more than the standard's first 1024 bytes because archives insert
/// scripts before the page's own head, and a browser would switch on meeting the late element.
/// </summary>
internal static class MetaPrescan
{
    private const int Reach = 64 * 1024;

    /// <summary>The declared label as written, or null. Linear in the first 64 KiB.</summary>
    public static string? FindLabel(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Reach)];
        var at = 0;
        while (at < bytes.Length)
        {
            var rest = bytes[at..];
            if (rest.StartsWith("<!--"u8))
            {
                var end = rest[2..].IndexOf("-->"u8);
                if (end < 0)
                {
                    return null;
                }

                at += end + 5;
            }
            else if (StartsWithMeta(rest))
            {
                at += 5;
                if (ReadMeta(bytes, ref at) is { Length: > 0 } label)
                {
                    return label;
                }
            }
            else if (rest.Length > 2 && rest[0] == '<' && (IsLetter(rest[1]) || (rest[1] == '/' && IsLetter(rest[2]))))
            {
                at += SkipName(rest);
                while (ReadAttribute(bytes, ref at) is not null)
                {
                }
            }
            else if (rest is [(byte)'<', (byte)'!' or (byte)'/' or (byte)'?', ..])
            {
                var end = rest.IndexOf((byte)'>');
                at += end < 0 ? rest.Length : end + 1;
            }
            else
            {
                var next = rest[1..].IndexOf((byte)'<');
                at = next < 0 ? bytes.Length : at + 1 + next;
            }
        }

        return null;
    }

    private static string? ReadMeta(ReadOnlySpan<byte> bytes, ref int at)
    {
        string? charset = null;
        string? fromContent = null;
        var isContentType = false;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ReadAttribute(bytes, ref at) is { } attribute)
        {
            if (!seen.Add(attribute.Name))
            {
                continue;
            }

            switch (attribute.Name)
            {
                case "http-equiv":
                    isContentType |= string.Equals(attribute.Value, "content-type", StringComparison.Ordinal);
                    break;
                case "charset":
                    charset = attribute.Value;
                    break;
                case "content":
                    fromContent = LabelInContent(attribute.Value);
                    break;
            }
        }

        return charset ?? (isContentType ? fromContent : null);
    }

    /// <summary>"Extracting a character encoding from a meta element": the value after <c>charset=</c>, quoted or not.</summary>
    private static string? LabelInContent(string content)
    {
        for (var at = content.IndexOf("charset", StringComparison.Ordinal); at >= 0; at = content.IndexOf("charset", at + 7, StringComparison.Ordinal))
        {
            var tail = content.AsSpan(at + 7).TrimStart();
            if (tail.IsEmpty || tail[0] != '=')
            {
                continue;
            }

            tail = tail[1..].TrimStart();
            if (tail.IsEmpty)
            {
                return null;
            }

            if (tail[0] is '"' or '\'')
            {
                var close = tail[1..].IndexOf(tail[0]);
                return close < 0 ? null : tail.Slice(1, close).ToString();
            }

            var end = tail.IndexOfAny(" \t\r\n\f;".AsSpan());
            return (end < 0 ? tail : tail[..end]).ToString();
        }

        return null;
    }

    private static (string Name, string Value)? ReadAttribute(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (at < bytes.Length && (IsSpace(bytes[at]) || bytes[at] == '/'))
        {
            at++;
        }

        if (at >= bytes.Length || bytes[at] == '>')
        {
            at = Math.Min(at + 1, bytes.Length);
            return null;
        }

        var start = at;
        while (at < bytes.Length && !IsSpace(bytes[at]) && bytes[at] is not ((byte)'/' or (byte)'>') && (bytes[at] != '=' || at == start))
        {
            at++;
        }

        var name = Lower(bytes[start..at]);
        while (at < bytes.Length && IsSpace(bytes[at]))
        {
            at++;
        }

        if (at >= bytes.Length || bytes[at] != '=')
        {
            return (name, "");
        }

        at++;
        while (at < bytes.Length && IsSpace(bytes[at]))
        {
            at++;
        }

        if (at < bytes.Length && bytes[at] is (byte)'"' or (byte)'\'')
        {
            var quote = bytes[at++];
            var close = bytes[at..].IndexOf(quote);
            var value = Lower(close < 0 ? bytes[at..] : bytes.Slice(at, close));
            at = close < 0 ? bytes.Length : at + close + 1;
            return (name, value);
        }

        start = at;
        while (at < bytes.Length && !IsSpace(bytes[at]) && bytes[at] != '>')
        {
            at++;
        }

        return (name, Lower(bytes[start..at]));
    }

    private static bool StartsWithMeta(ReadOnlySpan<byte> rest)
        => rest.Length > 5 && rest[0] == '<' && Ascii.EqualsIgnoreCase(rest.Slice(1, 4), "meta"u8) && (IsSpace(rest[5]) || rest[5] == '/');

    private static int SkipName(ReadOnlySpan<byte> rest)
    {
        var at = 1;
        while (at < rest.Length && !IsSpace(rest[at]) && rest[at] != '>')
        {
            at++;
        }

        return at;
    }

    private static string Lower(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes).ToLowerInvariant();

    private static bool IsSpace(byte b) => b is 0x09 or 0x0A or 0x0C or 0x0D or 0x20;

    private static bool IsLetter(byte b) => char.IsAsciiLetter((char)b);
}
