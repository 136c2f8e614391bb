using System.Globalization;
using System.Text;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>
/// Writes HTML in which every word and every value is encoded: there is no way to pass markup through, save the
/// style sheet. Elements are closed by name, so that a wrong nesting is an error and not a broken page.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HashSet<string> Void = ["meta", "line", "rect"];

    private readonly Stack<string> _open = new();

    public HtmlWriter Doctype()
    {
        output.Write("<!DOCTYPE html>\n");
        return this;
    }

    /// <summary>Opens an element; attributes with a null value are left out.</summary>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                output.Write(' ');
                output.Write(name);
                output.Write("=\"");
                // Nearly all values are the program's own and plain.
                WriteEncoded(value.AsSpan().ContainsAnyExceptInRange(' ', '~') ? VisibleText.Line(value) : value);
                output.Write('"');
            }
        }

        // A shape in a drawing stays open until a slash closes it; on an HTML element the slash does nothing.
        var isVoid = Void.Contains(tag);
        output.Write(isVoid ? "/>" : ">");
        if (!isVoid)
        {
            _open.Push(tag);
        }

        return this;
    }

    public HtmlWriter Close(string tag)
    {
        if (!_open.TryPop(out var open) || open != tag)
        {
            throw new InvalidOperationException($"</{tag}> closes <{open}>");
        }

        output.Write("</");
        output.Write(tag);
        output.Write('>');
        return this;
    }

    /// <summary>An element with nothing but words in it.</summary>
    public HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>Words as published: characters that would act on the page are shown by a sign instead.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text)
    {
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done || IsActing(rune))
            {
                WriteEncoded(text[from..at]);
                WriteSign(rune, text[at]);
                from = at + length;
            }

            at += length;
        }

        WriteEncoded(text[from..]);
        return this;
    }

    /// <summary>A line break in the source, between blocks.</summary>
    public HtmlWriter Line()
    {
        output.Write('\n');
        return this;
    }

    /// <summary>The style sheet, the one text that is not encoded; it is the program's own.</summary>
    public HtmlWriter Style(string css)
    {
        output.Write("<style>");
        output.Write(css);
        output.Write("</style>\n");
        return this;
    }

    /// <summary>Controls, and format characters other than joiners, soft hyphens and zero-width spaces, which only shape words.</summary>
    private static bool IsActing(Rune rune) =>
        VisibleText.IsInvisible(rune)
        && rune.Value is not ('\n' or '\r' or '\t' or 0xAD or 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF);

    private void WriteSign(Rune rune, char unit)
    {
        var code = rune == Rune.ReplacementChar ? unit : rune.Value;
        var sign = code switch
        {
            < 0x20 => (char)(0x2400 + code),
            0x7F => '\u2421',
            _ => char.IsSurrogate((char)code) ? '\uFFFD' : '\u2426',
        };
        var name = string.Create(CultureInfo.InvariantCulture, $"invisible character U+{code:X4}");
        Open("span", ("class", "sign"), ("title", name));
        output.Write(sign);
        Close("span");
    }

    private void WriteEncoded(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is var at and >= 0)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }

        output.Write(text);
    }
}
