namespace ReadoutDiff.App.Terminal;

/// <summary>The marks of the summary, for terminals with and without Unicode.</summary>
/// <param name="Dot">Separates parts of a line.</param>
/// <param name="Ellipsis">Shows where words were cut.</param>
/// <param name="Open">Opens a quotation.</param>
/// <param name="Close">Closes a quotation.</param>
/// <param name="Times">Between counts.</param>
/// <param name="ShowsQuotes">Whether Chinese and Russian words can be printed at all.</param>
internal sealed record Glyphs(string Dot, string Ellipsis, string Open, string Close, string Times, bool ShowsQuotes)
{
    public static Glyphs Unicode { get; } = new(" · ", "…", "“", "”", "×", true);

    public static Glyphs Ascii { get; } = new(" - ", "...", "\"", "\"", "x", false);
}
