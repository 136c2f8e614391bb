using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Sections;

namespace ReadoutDiff.Collection.Formats;

/// <summary>Reads plain text: a first line without a full stop is the title, lines of only a date, a place or an address are about the text.</summary>
internal static partial class PlainText
{
    private const int LongestTitle = 220;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="source">Its name.</param>
    public static PublishedText Read(string text, string source)
    {
        var blocks = LineReader.Read(text);
        return Arrange(blocks, source);
    }

    /// <summary>Parts a list of blocks into title, time, address and body.</summary>
    public static PublishedText Arrange(List<Block> blocks, string source)
    {
        PrintedTime? published = null;
        string? address = null;
        string? place = null;
        if (blocks.Count > 0 && DateHeader().Match(blocks[0].Text) is { Success: true } header)
        {
            published = PrintedTime.Read(header.Value);
            blocks[0] = blocks[0] with { Text = blocks[0].Text[header.Length..] };
        }

        var title = "";
        if (blocks.Count > 1 && IsTitle(blocks[0]))
        {
            title = blocks[0].Text;
            blocks.RemoveAt(0);
        }

        // What a reader copies from the head of a page: time, address, place.
        for (var i = 0; i < Math.Min(blocks.Count - 1, 4);)
        {
            var line = blocks[i].Text;
            if (published is null && DateLine().IsMatch(line) && PrintedTime.Read(line) is { } time)
            {
                published = time;
            }
            else if (address is null && AddressLine().Match(line) is { Success: true } link && PageAddress.Clean(link.Groups["address"].Value) is { } clean)
            {
                address = clean;
            }
            else if (place is null && published is not null && i == 0 && PlaceLine().IsMatch(line))
            {
                place = line;
            }
            else
            {
                i++;
                continue;
            }

            blocks.RemoveAt(i);
        }

        if (address is null && blocks.Count > 1 && AddressLine().Match(blocks[^1].Text) is { Success: true } last && PageAddress.Clean(last.Groups["address"].Value) is { } end)
        {
            address = end;
            blocks.RemoveAt(blocks.Count - 1);
        }

        return new PublishedText { Source = source, Title = title, Body = blocks, Published = published, Address = address, Place = place };
    }

    private static bool IsTitle(Block block)
        => block.Kind == BlockKind.Heading
            || (block.Text.Length <= LongestTitle && block.Kind == BlockKind.Paragraph
                && block.Text.TrimEnd('”', '»', '"', ')', '）') is not [.., '.' or '!' or '?' or '…' or ';' or ':' or '。' or '！' or '？' or '；' or '：']
                && TurnLabels.InitialsLength(block.Text) == 0
                && AgencySlug.Length(block.Text) == 0);

    [GeneratedRegex(@"^(?:date|дата|日期|时间)\s?[:：]?\s?\d{4}-\d{2}-\d{2}(?:\s|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, InputLimits.MatchMilliseconds)]
    private static partial Regex DateHeader();

    // Besides the date itself a head line holds a time, a weekday and a source, but no sentence.
    [GeneratedRegex(@"^(?=.{6,70}$)(?:(?:来源|Источник|Source|Дата публикации|Published)[:：]?\s?[^\s]{0,30}\s?)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}\s\p{L}{3,9}\.?,?\s\d{4}(?:\s(?:года|г\.))?|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4})[^.。!?]{0,40}$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex DateLine();

    [GeneratedRegex(@"^(?:(?:URL|Link|Ссылка|Source|Источник|来源|原文|链接|Address)\s?[:：]\s?)?(?:\[?(?:查看原文|阅读原文|原文链接|Original|Source|Источник)\]?\(?)?(?<address>https?://[^\s()<>]{4,1000})\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, InputLimits.MatchMilliseconds)]
    private static partial Regex AddressLine();

    [GeneratedRegex(@"^(?:Москва|Санкт-Петербург|Пекин|Сочи|Владивосток|Казань|Шанхай|Ново-Огарёво|Московская область|The Kremlin|Novo-Ogaryovo|Moscow|Beijing|St Petersburg|Sochi)(?:, [\p{L} \-]{2,40}){0,2}$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex PlaceLine();
}
