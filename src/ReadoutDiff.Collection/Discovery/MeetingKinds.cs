using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>The kinds of meeting, by the general words for them.</summary>
public static partial class MeetingKinds
{
    /// <summary>A conversation by telephone.</summary>
    public const string PhoneCall = "phone-call";

    /// <summary>A conversation by video link.</summary>
    public const string VideoCall = "video-call";

    /// <summary>Negotiations with delegations.</summary>
    public const string Talks = "talks";

    /// <summary>Any other meeting in person.</summary>
    public const string Meeting = "meeting";

    /// <summary>
    /// The kind that a title, and where it does not say a lead, tells; null where neither does. Talks may be over video as the
    /// lead says; a call that the lead of a meeting in person names is an earlier one.
    /// </summary>
    public static string? Of(string title, string lead = "") =>
        Video().IsMatch(title) ? VideoCall
        : Phone().IsMatch(title) ? PhoneCall
        : Video().IsMatch(lead) ? VideoCall
        : Negotiations().IsMatch(title) ? Talks
        : InPerson().IsMatch(title) ? Meeting
        : Phone().IsMatch(lead) ? PhoneCall
        : Encounter().IsMatch(title) ? Meeting
        : Negotiations().IsMatch(lead) ? Talks
        : Encounter().IsMatch(lead) ? Meeting
        : null;

    /// <summary>Whether two kinds may be of one meeting: one side's talks are the other's meeting, and a conversation may be by any means.</summary>
    public static bool AreCompatible(string? one, string? other) => one is null || other is null || one == other || (IsInPerson(one) && IsInPerson(other));

    private static bool IsInPerson(string kind) => kind is Talks or Meeting;

    [GeneratedRegex("通电话|通话|电话|телефон|телефонн|by phone|phone call|on the phone|telephone", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Phone();

    [GeneratedRegex(@"视频(?!新闻)|видеоконференц|видеосвяз|видеозвон|в (?:режиме|формате) видео|видеоформат|\bvideo", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Video();

    [GeneratedRegex("会谈|переговор|talks|negotiations", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Negotiations();

    // A conversation may be by any means; these are not.
    [GeneratedRegex(@"会见|会晤|встреч|\bmeets?\b|\bmet\b|\bmeeting with\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex InPerson();

    [GeneratedRegex(@"会见|会晤|встреч|бесед|разговор|\bmeet|\bmet\b|conversation", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Encounter();
}
