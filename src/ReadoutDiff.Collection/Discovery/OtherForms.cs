using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Tells pages that speak of the same people and day but are no readout of their meeting.</summary>
internal static partial class OtherForms
{
    /// <summary>What a page is instead, by its title and lead; null where it may be a readout.</summary>
    public static string? Of(string title, string lead) =>
        Telegram().IsMatch(title) || (Telegram().IsMatch(lead) && MeetingKinds.Of(title) is null) ? "an exchange of messages"
        : Statement().IsMatch(title) ? "a joint document"
        : Press().IsMatch(title) ? "statements to the press"
        : Trilateral().IsMatch(title) ? "a meeting of three"
        : Preview().IsMatch(title) ? "an announcement"
        : null;

    [GeneratedRegex("贺电|致电|贺信|互致|телеграмм|поздравлени[ея] .{0,40}(?:с днём|с днем|по случаю)|exchange[sd]? .{0,30}(?:messages|greetings|congratulations)|congratulatory message|sends? (?:greetings|congratulations|a message)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Telegram();

    [GeneratedRegex("联合声明|联合公报|联合新闻公报|（全文）|совместн[а-я]{2,4} (?:заявлени|коммюнике|деклараци)|joint (?:statement|declaration|communiqu)|full text", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Statement();

    [GeneratedRegex("会见记者|记者会|答记者问|заявлени[ея] для прессы|пресс-конференц|ответ[ыа]? на вопрос|press statements?|press conference|meet(?:s|ing)? (?:with )?the press|answers? (?:to )?questions", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Press();

    [GeneratedRegex("三方|三国|трёхсторон|трехсторон|trilateral|three-way", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Trilateral();

    [GeneratedRegex(@"将(?:同|与|对|于|访|赴|出席|举行|会见)|行程|проведёт|проведет|состоится|состоятся|посетит|прибудет|примет участие|\bto (?:hold|meet|visit|attend|speak)\b|\bwill (?:hold|meet|visit|attend|speak)\b|programme of|schedule of", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Preview();
}
