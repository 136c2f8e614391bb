namespace ReadoutDiff.Collection.Memento;

/// <summary>
/// Reads <c>application/link-format</c> (RFC 6690, section 2), in which web archives list their captures
/// (RFC 7089, section 5). Broken links are skipped; the time is linear in the text.
/// </summary>
internal static class LinkFormat
{
    /// <summary>The links of a text, in order.</summary>
    public static IEnumerable<Link> Read(string text)
    {
        var at = 0;
        while (at < text.Length && text.IndexOf('<', at) is var open and >= 0 && text.IndexOf('>', open) is var close and >= 0)
        {
            var target = text[(open + 1)..close].Trim();
            at = close + 1;
            var relations = new List<string>();
            string? time = null;
            while (Parameter(text, ref at) is { } parameter)
            {
                switch (parameter.Name.ToUpperInvariant())
                {
                    case "REL":
                        relations.AddRange(parameter.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                        break;
                    case "DATETIME":
                        time = parameter.Value;
                        break;
                    default:
                        break;
                }
            }

            yield return new Link(target, relations, time);
        }
    }

    private static (string Name, string Value)? Parameter(string text, ref int at)
    {
        SkipSpace(text, ref at);
        if (at >= text.Length || text[at] != ';')
        {
            return null;
        }

        at++;
        var start = at;
        while (at < text.Length && text[at] is not ('=' or ';' or ',' or '<'))
        {
            at++;
        }

        var name = text[start..at].Trim();
        if (at >= text.Length || text[at] != '=')
        {
            return (name, "");
        }

        at++;
        SkipSpace(text, ref at);
        return (name, at < text.Length && text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
    }

    private static string Quoted(string text, ref int at)
    {
        var end = text.IndexOf('"', at + 1);
        var value = end < 0 ? text[(at + 1)..] : text[(at + 1)..end];
        at = end < 0 ? text.Length : end + 1;
        return value;
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not (';' or ',' or '<'))
        {
            at++;
        }

        return text[start..at].Trim();
    }

    private static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }
}
