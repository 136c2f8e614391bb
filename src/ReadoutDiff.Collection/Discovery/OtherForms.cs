using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Tells pages that speak of the same people and day but are no readout of their meeting.</summary>
internal static partial class OtherForms
{
    /// <summary>What a page is instead, by its title and lead; null where it may be a readout.</summary>
    public static string? Of(string title, string lead) =>
        Press().IsMatch(title) ? "statements to the press"
        : Trilateral().IsMatch(title) || TrilateralMeeting().IsMatch(First(lead)) ? "a meeting of three"
        : Preview().IsMatch(title) || FutureMeeting().IsMatch(First(lead)) ? "an announcement"
        : Comment().IsMatch(title) ? "an article or comment"
        : Ceremony().IsMatch(title) ? "a ceremony"
        : MeetingKinds.Of(title) is not null ? null
        : Telegram().IsMatch(title) || (Telegram().IsMatch(First(lead)) && MeetingKinds.Of(First(lead)) is null) ? "an exchange of messages"
        : Statement().IsMatch(title) ? "a joint document"
        : null;

    private static string First(string lead)
    {
        var end = lead.AsSpan().IndexOfAny('\n', '。');
        return end < 0 ? lead : lead[..end];
    }

    [GeneratedRegex("贺电|致电|贺信|唁电|慰问电|复信|致信|互致|телеграмм|соболезнован|поздравил|обменял[а-я]{1,4} (?:приветстви|поздравлен|послани)|condolence|поздравлени[ея] .{0,40}(?:с днём|с днем|по случаю)|exchange[sd]? .{0,30}(?:messages|greetings|congratulations)|congratulatory message|sends? (?:greetings|congratulations|a message)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, InputLimits.MatchMilliseconds)]
    private static partial Regex Telegram();

    [GeneratedRegex("联合声明|联合公报|联合新闻公报|（全文）|совместн[а-я]{2,4} (?:заявлени|коммюнике|деклараци)|joint (?:statement|declaration|communiqu)|full text", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, InputLimits.MatchMilliseconds)]
    private static partial Regex Statement();

    [GeneratedRegex(@"见记者|记者会|答记者|发布会|吹风会|пресс-?конференц|заявлени[а-я]{1,3} (?:для|перед) (?:прессы|прессой|сми|журналист)|пресс-?подход|подход к прессе|ответ[а-я]{0,3} на вопрос|ответ[а-я]{0,3} журналист|брифинг|press (?:conference|statement|briefing|remarks)|news conference|(?:statements?|remarks) (?:to|for) (?:the )?(?:press|media)|media statements?|(?:meets?|met|meeting) (?:with )?(?:the )?(?:press|reporters|journalists)|answers? (?:to )?(?:media )?questions", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, InputLimits.MatchMilliseconds)]
    private static partial Regex Press();

    [GeneratedRegex("三方会|三国|三边|四国|四方会|тр[её]хсторон|четыр[её]хсторон|trilateral|three-way|quadrilateral", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Trilateral();

    [GeneratedRegex("三方会[谈晤见]|三国(?:元首|领导人|外长)会|тр[её]хсторонн[а-я]{1,3} (?:встреч|переговор|саммит)|trilateral (?:meeting|talks|summit)|three-way (?:meeting|talks)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, InputLimits.MatchMilliseconds)]
    private static partial Regex TrilateralMeeting();

    [GeneratedRegex("将(?:于|在|同|与|应|会见|举行)[^。，；]{0,40}(?:会谈|会见|会晤|通电话|访问)|(?:провед[её]т|состо[ия]тся)[^.;]{0,60}(?:переговор|встреч|бесед|разговор)|встретится с|(?:will|is to|are to|is scheduled to|is expected to) (?:hold|meet|speak|receive|visit|pay|have)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, InputLimits.MatchMilliseconds)]
    private static partial Regex FutureMeeting();

    [GeneratedRegex(@"述评|评论|时评|社评|专访|综述|特写|侧记|署名文章|解读|图解|速览|发言人|\bстатья|интервью|комментари|commentary|op-ed|opinion|interview|signed article|analysis|explainer|editorial|spokes(?:person|man|woman)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, InputLimits.MatchMilliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex("欢迎仪式|欢迎宴会|церемони|при[её]м от имени|welcom(?:e|ing) (?:ceremony|banquet)|state banquet", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, InputLimits.MatchMilliseconds)]
    private static partial Regex Ceremony();

    [GeneratedRegex(@"将(?:同|与|对|于|访|赴|出席|举行|会见)|行程|проведёт|проведет|состоится|состоятся|посетит|прибудет|примет участие|\bto (?:hold|meet|visit|attend|speak)\b|\bwill (?:hold|meet|visit|attend|speak)\b|programme of|schedule of", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, InputLimits.MatchMilliseconds)]
    private static partial Regex Preview();
}
