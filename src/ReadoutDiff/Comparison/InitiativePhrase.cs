using System.Text.RegularExpressions;

namespace ReadoutDiff.Comparison;

/// <summary>A set phrase by which readouts say who asked.</summary>
/// <param name="Form">What it looks like; the group <c>who</c>, where there is one, holds the words that name who asked.</param>
/// <param name="IsInvitation">Whether it speaks of an invitation.</param>
/// <param name="Reference">Whom it points at where it names no one.</param>
internal sealed partial record InitiativePhrase(Regex Form, bool IsInvitation, InitiativeReference Reference)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const int Milliseconds = 1000;

    /// <summary>The phrases of the three languages; of a language, those that name someone come first.</summary>
    public static IReadOnlyList<InitiativePhrase> All { get; } =
    [
        new(ChineseRequest, IsInvitation: false, InitiativeReference.Named),
        new(ChineseByAppointment, IsInvitation: false, InitiativeReference.NotTheSubject),
        new(RussianAdjective, IsInvitation: false, InitiativeReference.Named),
        new(RussianRequest, IsInvitation: false, InitiativeReference.Named),
        new(RussianInitiator, IsInvitation: false, InitiativeReference.Named),
        new(EnglishRequestOf, IsInvitation: false, InitiativeReference.Named),
        new(EnglishPossessiveRequest, IsInvitation: false, InitiativeReference.LastNamed),
        new(EnglishHisRequest, IsInvitation: false, InitiativeReference.Named),
        new(EnglishInitiatedBy, IsInvitation: false, InitiativeReference.Named),
        new(ChineseInvitation, IsInvitation: true, InitiativeReference.Named),
        new(ChineseInvited, IsInvitation: true, InitiativeReference.NotTheSubject),
        new(RussianInvitation, IsInvitation: true, InitiativeReference.Named),
        new(EnglishInvitationOf, IsInvitation: true, InitiativeReference.Named),
        new(EnglishPossessiveInvitation, IsInvitation: true, InitiativeReference.LastNamed),
    ];

    // 应 is also the second half of 响应, 相应 and the first of 应对, 应该.
    [GeneratedRegex("(?<![响相反适供回效对感顺])应(?<who>[^，。；、对该当有用急以][^，。；、]{0,39}?)的?(请求|要求|约请|提议|倡议|之约)", Options, Milliseconds)]
    private static partial Regex ChineseRequest { get; }

    [GeneratedRegex("(?<![响相反适供回效对感顺])应约(?!束)", Options, Milliseconds)]
    private static partial Regex ChineseByAppointment { get; }

    [GeneratedRegex("(?<![响相反适供回效对感顺])应(?<who>[^，。；对该当有用急以][^，。；]{0,59}?)的?(盛情|亲切|热情)?邀请", Options, Milliseconds)]
    private static partial Regex ChineseInvitation { get; }

    [GeneratedRegex("(?<![响相反适供回效对感顺])应邀", Options, Milliseconds)]
    private static partial Regex ChineseInvited { get; }

    [GeneratedRegex(@"\bпо\s+(?<who>[а-яё]+ской)\s+(инициативе|просьбе)\b", Options, Milliseconds)]
    private static partial Regex RussianAdjective { get; }

    [GeneratedRegex(@"\bпо\s+(инициативе|просьбе|предложению)\s+(?<who>[^.,;:()]{1,80})", Options, Milliseconds)]
    private static partial Regex RussianRequest { get; }

    [GeneratedRegex(@"\bинициатор[а-я]*[^.,;]{0,40}\s(выступил[а-я]*|стал[а-я]*|был[а-я]*)\s+(?<who>[^.,;:()]{1,80})", Options, Milliseconds)]
    private static partial Regex RussianInitiator { get; }

    [GeneratedRegex(@"\bпо\s+приглашению\s+(?<who>[^.,;:()]{1,80})", Options, Milliseconds)]
    private static partial Regex RussianInvitation { get; }

    [GeneratedRegex(@"\b(at|upon|on)\s+the\s+(request|initiative|suggestion|proposal)\s+of\s+(?<who>[^.,;:()]{1,80})", Options, Milliseconds)]
    private static partial Regex EnglishRequestOf { get; }

    [GeneratedRegex(@"\b(at|upon|on)\s+(?<who>[^.,;:()]{1,40}?)['’]s?\s+(request|initiative|suggestion|proposal)\b", Options, Milliseconds)]
    private static partial Regex EnglishPossessiveRequest { get; }

    [GeneratedRegex(@"\b(at|upon|on)\s+(his|her|their)\s+(request|initiative|suggestion|proposal)\b", Options, Milliseconds)]
    private static partial Regex EnglishHisRequest { get; }

    [GeneratedRegex(@"\binitiated\s+by\s+(?<who>[^.,;:()]{1,80})", Options, Milliseconds)]
    private static partial Regex EnglishInitiatedBy { get; }

    [GeneratedRegex(@"\bat\s+the\s+invitation\s+of\s+(?<who>[^.,;:()]{1,80})", Options, Milliseconds)]
    private static partial Regex EnglishInvitationOf { get; }

    [GeneratedRegex(@"\b(at|upon)\s+(?<who>[^.,;:()]{1,40}?)['’]s?\s+invitation\b", Options, Milliseconds)]
    private static partial Regex EnglishPossessiveInvitation { get; }
}
