using System.Text;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>One rule of a robots.txt: a path pattern with <c>*</c> and a final <c>$</c> (RFC 9309, section 2.2.3).</summary>
internal sealed class RobotsRule
{
    private readonly string[] _parts;
    private readonly bool _isAnchored;

    public RobotsRule(string pattern, bool isAllow)
    {
        IsAllow = isAllow;
        _isAnchored = pattern.EndsWith('$');
        var normal = Normalize(_isAnchored ? pattern[..^1] : pattern, isPattern: true);
        Length = Encoding.UTF8.GetByteCount(normal) + (_isAnchored ? 1 : 0);
        _parts = normal.Split('*');
    }

    /// <summary>Whether it allows what it matches.</summary>
    public bool IsAllow { get; }

    /// <summary>Its length in octets: a longer rule is the more specific one.</summary>
    public int Length { get; }

    /// <summary>Whether a normalized path matches. The parts between stars are sought one after another from the left, so that the time is bounded by pattern times path.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = _parts[0].Length;
        for (var i = 1; i < _parts.Length; i++)
        {
            var isLast = i == _parts.Length - 1;
            if (isLast && _isAnchored)
            {
                return path.Length - at >= _parts[i].Length && path.EndsWith(_parts[i], StringComparison.Ordinal);
            }

            var found = path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + _parts[i].Length;
        }

        return !_isAnchored || at == path.Length;
    }

    /// <summary>
    /// Percent-encodes what is not ASCII and decodes what need not be encoded, so that equal paths are equal strings; in a path that
    /// is no pattern also the characters that are special in one, which a rule names as %2A and %24 (RFC 9309, section 2.2.3).
    /// </summary>
    public static string Normalize(string path, bool isPattern = false)
    {
        var normal = new StringBuilder(path.Length);
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                var value = Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0];
                normal.Append(IsUnreserved(value) ? ((char)value).ToString() : $"%{value:X2}");
                i += 2;
            }
            else if (bytes[i] >= 0x80 || (!isPattern && bytes[i] is (byte)'*' or (byte)'$'))
            {
                normal.Append('%').Append(bytes[i].ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                normal.Append((char)bytes[i]);
            }
        }

        return normal.ToString();
    }

    private static bool IsUnreserved(byte value) => char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';
}
