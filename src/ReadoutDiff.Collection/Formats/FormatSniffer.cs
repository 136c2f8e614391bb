using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Formats;

/// <summary>Tells the form of an input by its content first and by its name second: files are often misnamed.</summary>
internal static partial class FormatSniffer
{
    /// <summary>Whether bytes look like mark-up, in which a <c>meta</c> element may declare the encoding.</summary>
    public static bool IsMarkup(ReadOnlySpan<byte> bytes, string extension)
    {
        if (IsHtmlExtension(extension))
        {
            return true;
        }

        foreach (var b in bytes[..Math.Min(bytes.Length, 512)])
        {
            if (b is not (0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or 0x20 or 0x09 or 0x0A or 0x0D))
            {
                return b == '<';
            }
        }

        return false;
    }

    /// <summary>The form of a decoded text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extension">The file's extension with its dot, or empty.</param>
    public static InputFormat Sniff(string text, string extension)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        if (head.StartsWith("{") || head.StartsWith("["))
        {
            var next = head[1..].TrimStart();
            if (next.IsEmpty || next[0] is '"' or '{' or '}' or ']' || IsExtension(extension, ".json"))
            {
                return InputFormat.Json;
            }
        }

        if (IsExtension(extension, ".json"))
        {
            return InputFormat.Json;
        }

        if (head.StartsWith("<") && Tag().IsMatch(head))
        {
            return InputFormat.Html;
        }

        if (IsHtmlExtension(extension) && Tag().IsMatch(text.AsSpan(0, Math.Min(text.Length, 64 * 1024))))
        {
            return InputFormat.Html;
        }

        return IsExtension(extension, ".md") || IsExtension(extension, ".markdown") || MarkdownStart().IsMatch(head) ? InputFormat.Markdown : InputFormat.PlainText;
    }

    private static bool IsHtmlExtension(string extension)
        => extension.ToUpperInvariant() is ".HTML" or ".HTM" or ".SHTML" or ".XHTML" or ".SHTM";

    private static bool IsExtension(string extension, string expected) => extension.Equals(expected, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"<(?:!doctype|!--|\?xml|html|head|meta|body|title|div|p|span|article|section|main|table|h[1-6]|script|link|style|b|br|font|center|a)(?:[\s>/]|--)|<!--", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, InputLimits.MatchMilliseconds)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:---\r?\n[\w-]+:|#{1,3} \S)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex MarkdownStart();
}
