using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Formats;

/// <summary>Reads Markdown as text: marks go, words stay. Front matter gives title, side, lang, date and url.</summary>
internal static partial class Markdown
{
    /// <summary>Reads a document.</summary>
    /// <exception cref="ReadoutFormatException">The front matter is not YAML.</exception>
    public static PublishedText Read(string text, string source)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        IReadOnlyDictionary<string, IReadOnlyList<string>> fields = new Dictionary<string, IReadOnlyList<string>>();
        if (FrontMatter().Match(text) is { Success: true } front)
        {
            using var reader = new StringReader(front.Groups["fields"].Value);
            fields = SiteProfileReader.ReadFields(reader, source);
            text = text[front.Length..];
        }

        var published = PlainText.Arrange(ReadBlocks(text), source);
        string? One(string name) => fields.TryGetValue(name, out var values) && values is [var value, ..] ? value : null;
        return StatedFields.Apply(published, One);
    }

    /// <summary>The blocks of a document without its marks.</summary>
    public static List<Block> ReadBlocks(string text)
    {
        var blocks = new List<Block>();
        foreach (var block in LineReader.Read(text))
        {
            if (block.Kind == BlockKind.Separator || Rule().IsMatch(block.Text))
            {
                blocks.Add(new Block("", BlockKind.Separator));
                continue;
            }

            var heading = HeadingMark().Match(block.Text);
            var line = heading.Success ? block.Text[heading.Length..].TrimEnd('#', ' ') : QuoteMark().Replace(block.Text, "", 1);
            var label = BoldStart().Match(line);
            var plain = Plain(line);
            if (plain.Length == 0)
            {
                continue;
            }

            blocks.Add(new Block(plain, heading.Success ? BlockKind.Heading : Block.KindOf(plain), label.Success ? Plain(label.Value).Length : 0));
        }

        return blocks;
    }

    private static string Plain(string line)
    {
        line = Link().Replace(line, "${words}");
        line = Emphasis().Replace(line, "${words}");
        line = Emphasis().Replace(line, "${words}");
        return Escape().Replace(line, "${mark}").Trim();
    }

    [GeneratedRegex(@"\A---\n(?<fields>(?:[^\n]{0,2000}\n){1,60}?)---(?:\n|\z)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^#{1,6}\s+", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"^(?:\s?>)+\s?", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex QuoteMark();

    [GeneratedRegex(@"^(?:[-*_]\s?){3,}$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\*\*[^*]{1,120}\*\*", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex BoldStart();

    // A link whose words are only "see the original" is left to be taken out as a note.
    [GeneratedRegex(@"!?\[(?!(?:查看原文|阅读原文|原文链接)\])(?<words>[^\[\]]{0,500})\]\([^()\s]{1,1000}(?:\s""[^""]{0,200}"")?\)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<mark>\*\*|__|\*|(?<![\p{L}\d])_(?=[\p{L}\d«“""]))(?=\S)(?<words>[^*\n]{1,4000}?)(?<=\S)\k<mark>", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\\(?<mark>[\\`*_{}\[\]()#+\-.!<>~|])", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Escape();
}
