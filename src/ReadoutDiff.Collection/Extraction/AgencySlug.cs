using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Extraction;

/// <summary>
/// The dateline with which an agency opens a text, such as 新华社北京6月28日电（记者…）, «МОСКВА, 28 июня. /ТАСС/.» or
/// "BEIJING, June 28 (Xinhua) --". Only whole, unmistakable forms are recognized: a dateline left in does less harm than a word lost.
/// </summary>
internal static partial class AgencySlug
{
    /// <summary>Number of code units at the start of a paragraph that are dateline; 0 where there is none.</summary>
    public static int Length(string text)
    {
        foreach (var regex in new[] { ChineseWire(), ChineseBroadcast(), EnglishWire(), RussianWire(), SlashedWire() })
        {
            if (regex.Match(text) is { Success: true } match)
            {
                return match.Length;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"^[\s　]*(?:[（(](?:[\p{IsCJKUnifiedIdeographs}]{2,8}[·•])?)?(?:新华社|新华网|中新社|中新网|人民网|中国新闻网|光明网|央广网|国际在线|外交部|本报|本社)[\p{IsCJKUnifiedIdeographs}·\-、，／/]{0,24}(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯消息]{1,2}[\s　]*(?:[（(](?:[\p{IsCJKUnifiedIdeographs}]{0,12}记者|通讯员|综合|[\p{IsCJKUnifiedIdeographs}、\s　·]{2,30}报道)[^（）()]{0,60}[）)])?[：:]?[\s　]*", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex ChineseWire();

    [GeneratedRegex(@"^[\s　]*(?:央视网|央视新闻|央视|新华社|央广网|中国新闻网|国际在线|外交部网站)消息[\s　]*(?:[（(][^（）()]{1,30}[）)])?[\s　]*[：:，]?[\s　]*", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex ChineseBroadcast();

    [GeneratedRegex(@"^\s*[A-Z][A-Z .,'’/-]{2,40},\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}\s?\((?:Xinhua|TASS|Sputnik|CGTN|APD|RIA Novosti)\)\s?(?:--|—|–|-)\s*", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex EnglishWire();

    [GeneratedRegex(@"^\s*[А-ЯЁ][А-ЯЁ .\-]{2,40}(?:\s?\([А-Яа-яЁё .\-]{2,30}\))?,\s\d{1,2}\s(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[а-я]{0,6}\.?\s?[—–-]\s?(?:РИА Новости|Спутник|Sputnik|ТАСС|Интерфакс|ПРАЙМ|Прайм)(?:,\s[А-ЯЁ][а-яё]{1,20}\s[А-ЯЁ][а-яё\-]{1,30}){0,3}\.\s*", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex RussianWire();

    [GeneratedRegex(@"^\s*\p{Lu}[\p{Lu} .\-]{2,40},\s(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2})\.?\s/(?:ТАСС|Синьхуа|TASS|Xinhua|Корр\.[^/]{1,60})/\.?\s?(?:--|—|–|-)?\s*", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex SlashedWire();
}
