using AngleSharp.Dom;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>Reads the blocks of an element in document order, without recursion. Linear in the nodes under it.</summary>
internal sealed class BlockReader
{
    private static readonly HashSet<string> Unread = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video",
        "button", "select", "input", "textarea", "nav", "head", "title", "figcaption", "map",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
        "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
        "u", "var", "wbr", "img", "picture", "source", "ruby", "rb", "o:p",
    };

    private readonly List<Block> _blocks = [];
    private readonly LineBuilder _line = new();
    private readonly Func<IElement, bool> _skip;
    private readonly Func<IElement, bool> _end;
    private int _bold;
    private int _heading;
    private int _breaks;
    private bool _sawImage;

    private BlockReader(Func<IElement, bool> skip, Func<IElement, bool> end)
    {
        _skip = skip;
        _end = end;
    }

    /// <summary>Reads blocks.</summary>
    /// <param name="root">The element whose content is read.</param>
    /// <param name="skip">Which elements under it are page and not text.</param>
    /// <param name="end">At which element reading stops.</param>
    /// <param name="cancel">Cancels.</param>
    public static IReadOnlyList<Block> Read(IElement root, Func<IElement, bool> skip, Func<IElement, bool> end, CancellationToken cancel)
    {
        var reader = new BlockReader(skip, end);
        reader.Walk(root, cancel);
        reader.Flush();
        return reader._blocks;
    }

    private void Walk(IElement root, CancellationToken cancel)
    {
        var node = root.FirstChild;
        while (node is not null)
        {
            cancel.ThrowIfCancellationRequested();
            if (node is IElement { FirstChild: var first } element)
            {
                if (_end(element))
                {
                    return;
                }

                if (!Unread.Contains(element.LocalName) && !IsHidden(element) && !_skip(element))
                {
                    Enter(element);
                    if (first is not null)
                    {
                        node = first;
                        continue;
                    }

                    Leave(element);
                }
            }
            else if (node is IText text)
            {
                Add(text.Data);
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is null || ReferenceEquals(node, root))
                {
                    return;
                }

                Leave((IElement)node);
            }

            node = node!.NextSibling;
        }
    }

    private void Enter(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                _breaks++;
                return;
            case "hr":
                Flush();
                _blocks.Add(new Block("", BlockKind.Separator));
                return;
            case "img":
                _sawImage = true;
                return;
            case "b" or "strong":
                _bold++;
                return;
            case "td" or "th":
                _line.Append(" ", isBold: false);
                return;
        }

        if (Inline.Contains(element.LocalName))
        {
            return;
        }

        Flush();
        if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
        {
            _heading++;
        }
    }

    private void Leave(IElement element)
    {
        switch (element.LocalName)
        {
            case "b" or "strong":
                _bold--;
                return;
            case "br" or "hr" or "img" or "td" or "th":
                return;
        }

        if (Inline.Contains(element.LocalName))
        {
            return;
        }

        Flush();
        if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
        {
            _heading--;
        }
    }

    private void Add(string data)
    {
        if (_breaks > 0 && !string.IsNullOrWhiteSpace(data))
        {
            // One break inside running text is a line, not a paragraph, unless what it parts looks like paragraphs.
            if (_line.IsEmpty || _breaks > 1 || data.TrimStart('\n', '\r', '\t', ' ') is ['\u3000', ..] or ['\u00A0', '\u00A0', ..] || _line.EndsSentence)
            {
                Flush();
            }
            else
            {
                _line.Append("\n", isBold: false);
            }

            _breaks = 0;
        }

        _line.Append(data, _bold > 0);
    }

    private void Flush()
    {
        _breaks = 0;
        var (text, bold) = _line.Take();
        if (text.Length == 0)
        {
            return;
        }

        var kind = Block.KindOf(text);
        if (kind == BlockKind.Paragraph && _heading > 0)
        {
            kind = BlockKind.Heading;
        }

        _blocks.Add(new Block(text, kind, bold, _sawImage));
        _sawImage = false;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }
}
