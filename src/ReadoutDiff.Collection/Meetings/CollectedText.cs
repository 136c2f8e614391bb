using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Meetings;

/// <summary>One collected account of a meeting.</summary>
/// <param name="Side">Whose account it is.</param>
/// <param name="Language">Its language.</param>
/// <param name="Snapshot">The page, as captured.</param>
/// <param name="Outlet">The publisher's name, or null.</param>
/// <param name="Reason">Why this page was taken, as one line.</param>
public sealed record CollectedText(Side Side, Language Language, Snapshot Snapshot, string? Outlet, string Reason)
{
    /// <summary>The name of its file in a meeting's folder, such as <c>cn.zh.html</c>.</summary>
    public string FileName => $"{(Side.IsKnown ? Side.Code : "xx")}.{Language.Code()}{Extension}";

    private string Extension => Origin.Of(Snapshot).Extension switch
    {
        ".json" => ".json",
        ".md" => ".md",
        ".txt" => ".txt",
        _ => ".html",
    };
}
