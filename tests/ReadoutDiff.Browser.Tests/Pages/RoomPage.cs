using ReadoutDiff.Browser.Tests.Browsing;

namespace ReadoutDiff.Browser.Tests.Pages;

/// <summary>A page of the room by a name and its path.</summary>
internal sealed record RoomPage(string Name, string Path)
{
    /// <summary>The address within the room; <c>{meeting}</c> and <c>{text}</c> stand for those of a fixture meeting.</summary>
    public string Address
    {
        get
        {
            var meeting = OpenRoom.Room.Meetings["2021-06-28-video-call"];
            return Path.Replace("{meeting}", $"{meeting.Id}", StringComparison.Ordinal).Replace("{text}", $"{meeting.Texts[0].SnapshotId}", StringComparison.Ordinal);
        }
    }

    private static string Changed => Uri.EscapeDataString(RoomContents.ChangedAddress);

    /// <summary>Every kind of page, and the ones that look otherwise for what was asked.</summary>
    public static IReadOnlyList<RoomPage> All { get; } =
    [
        new("Meetings", "/"),
        new("MeetingsFound", "/?q=Lavrov"),
        new("MeetingsNotFound", "/?q=zzzz"),
        new("Meeting", "/meetings/{meeting}"),
        new("Reader", "/meetings/{meeting}/read"),
        new("ReaderFiltered", "/meetings/{meeting}/read?verdict=left-only&q=%E5%8F%B0"),
        new("Concepts", "/meetings/{meeting}/concepts"),
        new("Texts", "/meetings/{meeting}/texts"),
        new("Add", "/add"),
        new("AddToMeeting", "/add?meeting={meeting}"),
        new("Statement", "/meetings/{meeting}/statement?name=L3"),
        new("Corrections", "/corrections"),
        new("Text", "/texts/{text}"),
        new("About", "/about"),
        new("Versions", "/versions?address=" + Changed),
        new("Watches", "/watches"),
        new("Watch", "/watches/show?address=" + Changed),
        new("WatchAdd", "/watches/add"),
        new("WatchRemove", "/watches/remove?address=" + Changed),
        new("Trends", "/trends"),
        new("Trend", "/trends?concept=taiwan"),
        new("Keyness", "/keyness"),
    ];

    public override string ToString() => Name;
}
