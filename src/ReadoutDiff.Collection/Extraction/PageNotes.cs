using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>
/// Takes out what a publisher's editors and templates set around a text: datelines, editors' names, captions, page links,
/// the Kremlin's list of topics. Only what is recognized as a whole goes; every doubt leaves the words in.
/// </summary>
internal static partial class PageNotes
{
    private static readonly HashSet<string> FooterHeads = new(StringComparer.OrdinalIgnoreCase)
    {
        "География", "Темы", "Лица", "Статус материала", "Geography", "Topics", "Persons", "People", "Publication status",
    };

    private static readonly HashSet<string> StatusHeads = new(StringComparer.OrdinalIgnoreCase) { "Статус материала", "Publication status" };

    /// <summary>The blocks without notes, in order.</summary>
    public static IReadOnlyList<Block> Remove(IReadOnlyList<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        var footer = FooterStart(blocks);
        for (var i = 0; i < footer; i++)
        {
            var block = blocks[i];
            if (block.Kind is not (BlockKind.Separator or BlockKind.Excerpt)
                && (IsNote(block.Text) || (block.FollowsImage && Caption().IsMatch(block.Text))))
            {
                continue;
            }

            kept.Add(block);
        }

        TrimSlug(kept);
        TrimSignature(kept);
        return kept;
    }

    private static void TrimSlug(List<Block> blocks)
    {
        var first = blocks.FindIndex(b => b.Kind == BlockKind.Paragraph);
        if (first < 0)
        {
            return;
        }

        var block = blocks[first];
        var length = AgencySlug.Length(block.Text);
        if (length == block.Text.Length)
        {
            blocks.RemoveAt(first);
        }
        else if (length > 0)
        {
            blocks[first] = block with { Text = block.Text[length..], BoldLength = Math.Max(0, block.BoldLength - length) };
        }
    }

    private static void TrimSignature(List<Block> blocks)
    {
        var last = blocks.FindLastIndex(b => b.Kind == BlockKind.Paragraph);
        if (last < 0)
        {
            return;
        }

        var match = Signature().Match(blocks[last].Text);
        if (!match.Success)
        {
            return;
        }

        if (match.Index == 0)
        {
            blocks.RemoveAt(last);
        }
        else
        {
            blocks[last] = blocks[last] with { Text = blocks[last].Text[..match.Index] };
        }
    }

    /// <summary>Where the Kremlin's list of places, topics and persons starts; the number of blocks where there is none.</summary>
    private static int FooterStart(IReadOnlyList<Block> blocks)
    {
        var status = -1;
        for (var i = blocks.Count - 1; i >= 0 && status < 0; i--)
        {
            status = StatusHeads.Contains(blocks[i].Text.Trim()) ? i : -1;
        }

        if (status < 0)
        {
            return blocks.Count;
        }

        // Between the heads stand only names of topics: short and without a full stop.
        var start = status;
        for (var i = status - 1; i >= 0 && blocks[i].Text.Length <= 80 && blocks[i].Text is not [.., '.' or '!' or '?' or ':'] && blocks[i].Kind is BlockKind.Paragraph or BlockKind.Heading; i--)
        {
            start = FooterHeads.Contains(blocks[i].Text.Trim()) ? i : start;
        }

        return start;
    }

    private static bool IsNote(string text)
        => text.Length <= 160 && (EditorNote().IsMatch(text) || PageLink().IsMatch(text) || Share().IsMatch(text) || Rights().IsMatch(text));

    [GeneratedRegex(@"^[\s　]*[（(【\[]?[\s　]*(?:【纠错】)?[\s　]*(?:责任编辑|责编|编辑|校对|监制|编审|审核|值班编辑|来源|稿件来源|消息来源|纠错)[】]?(?:[\s　]*[：:][^。！？]{0,80}[）)】\]]?|[）)】\]])[\s　]*$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex EditorNote();

    [GeneratedRegex(@"^[\s　]*(?:\[?(?:查看原文|阅读原文|原文链接|点击查看原文|View original|Read more|Читать оригинал)\]?(?:\(https?://[^\s()]{1,500}\))?|Ссылка на материал:.{1,200}|Текстовая версия|Text version)[\s　]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, InputLimits.MatchMilliseconds)]
    private static partial Regex PageLink();

    [GeneratedRegex(@"^[\s　]*(?:分享让更多人看到|分享到[：:]?.{0,30}|【打印】.{0,20}|打印本页.{0,20}|Поделиться|Распечатать|Share|Print|推荐给朋友[：:]?.{0,30}|扫一扫.{0,40})[\s　]*$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Share();

    [GeneratedRegex(@"^[\s　]*(?:Copyright\s?(?:©|\(c\)|\d{4})|©\s?\d{4}|版权所有|Все права защищены)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, InputLimits.MatchMilliseconds)]
    private static partial Regex Rights();

    [GeneratedRegex(@"^[^\n]{0,300}(?:(?:新华社|人民日报|中新社|人民网|外交部)?(?:记者|发)[\s　]?[\p{IsCJKUnifiedIdeographs}·、\s　]{2,20}摄(?:影)?[）)]?|\((?:Xinhua|TASS|Photo)[/:][^()]{2,60}\)|\[Photo[^\[\]]{0,60}\]|Фото:[^.]{2,80})[\s　]*$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Caption();

    [GeneratedRegex(@"[\s　]*(?:[（(](?:完|新华社|央视网|(?:[\p{IsCJKUnifiedIdeographs}]{0,8}记者|参与记者|执笔记者)[：:\s　]?[^（）()。！？]{1,60})[）)]|(?<=[.!?""”])\s?Enditem)[\s　]*$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Signature();
}
