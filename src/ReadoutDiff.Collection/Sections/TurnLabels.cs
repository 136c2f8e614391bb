using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Extraction;

namespace ReadoutDiff.Collection.Sections;

/// <summary>
/// Finds the paragraphs that start a speaker's turn in a transcript: <c>В.Путин:</c>, <c>Xi Jinping (retranslated):</c>,
/// <c>习近平：</c>. A bold name before a colon is a label by itself; without bold, initials are, and other names only
/// where the text has more than one turn, since any paragraph may start with words and a colon.
/// </summary>
internal static partial class TurnLabels
{
    /// <summary>For each block, whether it starts a turn. Linear in the text.</summary>
    public static bool[] Find(IReadOnlyList<Block> blocks)
    {
        var turns = new bool[blocks.Count];
        var names = new string?[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind is BlockKind.Separator or BlockKind.Excerpt || block.Text.AsSpan(0, Math.Min(block.Text.Length, 160)).IndexOfAny(':', '：') < 1)
            {
                continue;
            }

            turns[i] = IsCertain(block);
            names[i] = turns[i] ? null : Name(block.Text);
        }

        var certain = turns.Contains(true);
        var counts = names.OfType<string>().GroupBy(n => n, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (names[i] is { } name)
            {
                // One word before a colon is a name only if it keeps coming back as one.
                turns[i] = counts[name] > 1 || (name.AsSpan().IndexOfAny(' ', '\u00A0') > 0 && (certain || counts.Count > 1));
            }
        }

        return turns;
    }

    /// <summary>Length of the initials-and-surname or role label at the start of a text, with its colon; 0 where there is none.</summary>
    public static int InitialsLength(string text) => Initials().Match(text) is { Success: true } match ? match.Length : 0;

    private static bool IsCertain(Block block)
    {
        if (Initials().IsMatch(block.Text) || Role().IsMatch(block.Text))
        {
            return true;
        }

        if (block.BoldLength < 2)
        {
            return false;
        }

        var match = Bold().Match(block.Text);

        // The bold run covers the name and ends at the colon: a whole bold sentence is no label.
        return match.Success && block.BoldLength >= match.Groups["name"].Length && block.BoldLength <= match.Length && !Reporting().IsMatch(match.Groups["name"].Value);
    }

    private static string? Name(string text)
    {
        var match = Capitalized().Match(text);
        if (!match.Success)
        {
            match = Han().Match(text);
        }

        return match.Success && !Reporting().IsMatch(match.Groups["name"].Value) ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"^\p{Lu}\.[ \u00A0]?(?:\p{Lu}\.[ \u00A0]?)?\p{Lu}[\p{L}'’\-]{1,40}(?:[ \u00A0]\p{Lu}[\p{L}'’\-]{0,40}){0,4}[ \u00A0]?(?:\([^()]{1,80}\)[ \u00A0]?)?:", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^(?:Вопрос|Реплика|Ответ|Ведущий|Ведущая|Корреспондент|Question|Answer|Remark|Moderator|问|答|记者|主持人|提问|习近平|普京)[ \u00A0]?(?:[(（][^()（）]{1,80}[)）][ \u00A0]?)?[:：]", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Role();

    [GeneratedRegex(@"^(?<name>[\p{L}\p{M}][\p{L}\p{M}\d.,'’·\- \u00A0]{1,120}?)[ \u00A0]?(?:[(（][^()（）]{1,80}[)）][ \u00A0]?)?[:：]", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Bold();

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}'’.\-]{1,40}(?:[ \u00A0](?:bin|al|de|van|von|of|ибн|бен|аль|оглы)|[ \u00A0]\p{Lu}[\p{L}'’.\-]{0,40}){0,7})[ \u00A0]?(?:\([^()]{1,80}\)[ \u00A0]?)?:", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Capitalized();

    [GeneratedRegex(@"^(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,16})(?:[（(][^（）()]{1,20}[）)])?[：:]", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Han();

    // Words that end a reporting clause or open a list: what follows the colon is not a turn.
    [GeneratedRegex(@"(?:表示|指出|强调|认为|宣布|同意|主张|重申|提出|包括|如下|内容|声明|决定|共识|成果|方面|消息|报道|说|是|为|一|二|三)$|(?:сообщил|заявил|отметил|подчеркнул|сказал|следующее|said|stressed|noted|follows|following)[ао]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, InputLimits.MatchMilliseconds)]
    private static partial Regex Reporting();
}
