using System.Text.RegularExpressions;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Detection;

/// <summary>
/// Finds whose account a text is by the habits of its publisher, where neither the input nor the host says it: agency
/// datelines, which country it names first, which leader it names without his country. Language is no evidence: both
/// sides publish in all three.
/// </summary>
internal static partial class SideDetector
{
    /// <summary>The side, and what in the text shows it; unknown where the evidence is thin or divided.</summary>
    /// <param name="raw">The text with datelines and notes still in it.</param>
    public static (Side Side, string Evidence) Detect(string raw)
    {
        var china = new List<string>();
        var russia = new List<string>();
        var chinaScore = Agency(ChineseAgency(), raw, china) + OwnLeader(ChineseOwnLeader(), raw, china);
        var russiaScore = Agency(RussianAgency(), raw, russia) + OwnLeader(RussianOwnLeader(), raw, russia)
            + (InitialedName().Match(raw) is { Success: true } name ? Note(russia, 2, $"'{name.Value}' with initials") : 0)
            + (KremlinTurn().Match(raw) is { Success: true } turn ? Note(russia, 3, turn.Value.Trim()) : 0);

        // An account calls the partner's officials by their country and leaves the country of its own out.
        var opening = raw[..Math.Min(raw.Length, 600)];
        switch (ChineseOfficial().IsMatch(opening), RussianOfficial().IsMatch(opening))
        {
            case (false, true):
                chinaScore += Note(china, 2, "names the country of the Russian official alone");
                break;
            case (true, false):
                russiaScore += Note(russia, 2, "names the country of the Chinese official alone");
                break;
        }

        var cn = ChinaFirst().Count(raw);
        var ru = RussiaFirst().Count(raw);
        if (cn + ru >= 2 && cn >= 2 * ru)
        {
            chinaScore += Note(china, 2, $"China named first {cn} of {cn + ru} times");
        }
        else if (cn + ru >= 2 && ru >= 2 * cn)
        {
            russiaScore += Note(russia, 2, $"Russia named first {ru} of {cn + ru} times");
        }

        return (chinaScore, russiaScore) switch
        {
            _ when chinaScore >= 2 && chinaScore > russiaScore + 1 => (Side.China, string.Join(", ", china)),
            _ when russiaScore >= 2 && russiaScore > chinaScore + 1 => (Side.Russia, string.Join(", ", russia)),
            _ => (Side.Unknown, "no clear sign in the text"),
        };
    }

    private static int Agency(Regex regex, string raw, List<string> notes)
        => regex.Match(raw[..Math.Min(raw.Length, 600)]) is { Success: true } match ? Note(notes, 3, "dateline " + match.Value.Trim()) : 0;

    private static int OwnLeader(Regex regex, string raw, List<string> notes)
        => regex.Match(raw) is { Success: true } match ? Note(notes, 2, $"'{match.Value.Trim()}' without the country") : 0;

    private static int Note(List<string> notes, int score, string note)
    {
        notes.Add(note);
        return score;
    }

    [GeneratedRegex(@"新华社|央视网|央视新闻|中新社|外交部网站|人民日报|\(Xinhua\)|/Xinhua/|/Синьхуа/|Xinhua News Agency", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex ChineseAgency();

    [GeneratedRegex(@"/ТАСС/|/TASS/|РИА Новости|RIA Novosti|Интерфакс|塔斯社", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex RussianAgency();

    // 国家主席习近平 stands only in Chinese accounts; others say 中国国家主席.
    [GeneratedRegex(@"(?<!中国)(?<!中华人民共和国)国家主席习近平|(?<!Chinese )(?<!China['’]s )(?<!China )President Xi Jinping(?= (?:met|held|had|spoke|attended|this|on|in))|Председатель Си Цзиньпин(?= (?:провел|провёл|встретился|принял|выразил|указал|отметил))", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex ChineseOwnLeader();

    [GeneratedRegex(@"Президентом? России(?= (?:передал|принял|встретился|подчеркнул|отметил))|(?<!Russian )(?<!Russia['’]s )(?<!President )Vladimir Putin (?=(?:met|held|had|spoke|received|congratulated|informed))|(?<!РФ )(?<!России )(?<!Федерации )(?<!Президент )(?:Владимир Путин|Владимира Путина|Владимиром Путиным) (?:с|и|проинформировал|провёл|провел|встретился|принял|поздравил) ", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex RussianOwnLeader();

    [GeneratedRegex(@"(?:^|\n)(?:В\.\s?Путин|Vladimir Putin|President of Russia Vladimir Putin)\s?:", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex KremlinTurn();

    // The Russian ministry writes С.В.Лавров; other publishers of Russian texts write names out.
    [GeneratedRegex(@"(?<!\p{L})\p{IsCyrillic}\.\p{IsCyrillic}\.\s?\p{Lu}\p{IsCyrillic}{2,30}", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex InitialedName();

    [GeneratedRegex(@"Chinese (?:President|Premier|Foreign Minister|leader)|(?:President|Premier|Minister)[\w ]{0,40} of (?:the People['’]s Republic of )?China|中国(?:国家主席|总理|外长|外交部长)|(?:Председател|Премьер|Министр)\p{L}*[\p{L} \-]{0,40} (?:КНР|Китая|Китайской Народной Республики)|[Кк]итайск\p{L}+ (?:лидер|председател|премьер|министр)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex ChineseOfficial();

    [GeneratedRegex(@"Russian (?:President|Prime Minister|Foreign Minister|leader|Deputy)|(?:President|Minister)[\w ]{0,40} of (?:Russia|the Russian Federation)|俄罗斯(?:联邦)?(?:总统|总理|外长|外交部长|安全会议)|(?:Президент|Премьер|Министр|Председател)\p{L}*[\p{L} \-]{0,40} (?:России|РФ|Российской Федерации)|[Рр]оссийск\p{L}+ (?:лидер|президент|премьер|министр)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex RussianOfficial();

    [GeneratedRegex(@"中俄|中国和俄罗斯|Китае-|[Кк]итайско-российск|Китая? и Росси[яией]|China[-–—]Russia|Sino-Russian|China and Russia|Chinese-Russian", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex ChinaFirst();

    [GeneratedRegex(@"俄中|俄罗斯和中国|[Рр]оссийско-китайск|Росси[яией] и Кита[яйею]|Russia[-–—]China|Russian-Chinese|Russo-Chinese|Russia and China", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex RussiaFirst();
}
