using ReadoutDiff.Archive;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Display;

/// <summary>A text of a meeting in a few words.</summary>
internal static class TextLabel
{
    /// <summary>Side, language and outlet, such as "China, in Chinese (Xinhua)".</summary>
    public static string Of(MeetingText text) =>
        $"{DisplayNames.Side(text.Side)}, in {DisplayNames.Language(text.Language)}{(text.Outlet.Length > 0 ? $" ({VisibleText.Line(text.Outlet)})" : "")}";
}
