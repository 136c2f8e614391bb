namespace ReadoutDiff.App.Terminal;

/// <summary>Words of pages as they may reach a terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text in one line, with U+FFFD for control characters and for those that turn the direction of writing.</summary>
    public static string Line(string text) =>
        string.Concat(text.ReplaceLineEndings(" ").Select(c => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : c));
}
