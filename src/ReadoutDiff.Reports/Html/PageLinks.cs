using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Reports.Html;

/// <summary>The addresses, without fragment, of the pages that hold each part; empty where it is the same page.</summary>
/// <param name="Statements">Where statements stand side by side.</param>
/// <param name="Texts">Where the full texts stand.</param>
/// <param name="Concepts">Where the concept matrix stands.</param>
/// <param name="Sources">Where sources and limits stand.</param>
internal sealed record PageLinks(string Statements, string Texts, string Concepts, string Sources)
{
    /// <summary>All on one page.</summary>
    public static PageLinks SamePage { get; } = new("", "", "", "");

    /// <summary>Where a statement can be corrected; null where it cannot.</summary>
    public Func<bool, int, string>? Correction { get; init; }

    /// <summary>What was not read or compared.</summary>
    public string Limits => Sources + "#limits";

    /// <summary>A statement beside its counterpart.</summary>
    public string Statement(bool isLeft, int order) => Statements + "#" + StatementName.Of(isLeft, order);

    /// <summary>A statement in its text.</summary>
    public string InText(bool isLeft, int order) => Texts + "#text-" + StatementName.Of(isLeft, order);
}
