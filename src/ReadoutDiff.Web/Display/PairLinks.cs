using System.Globalization;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Display;

/// <summary>The addresses of the pages on two texts of a meeting.</summary>
internal sealed class PairLinks
{
    private readonly string _meeting;
    private readonly string _query;

    /// <summary>Prepares the addresses.</summary>
    public PairLinks(long meeting, TextPair pair)
    {
        _meeting = string.Create(CultureInfo.InvariantCulture, $"/meetings/{meeting}");
        _query = string.Create(CultureInfo.InvariantCulture, $"?left={pair.Left.SnapshotId}&right={pair.Right.SnapshotId}");
    }

    /// <summary>What differs, in short.</summary>
    public string Overview => _meeting + _query;

    /// <summary>Statements side by side.</summary>
    public string Reader => _meeting + "/read" + _query;

    /// <summary>The concept matrix.</summary>
    public string Concepts => _meeting + "/concepts" + _query;

    /// <summary>Both texts whole, sources and limits.</summary>
    public string Texts => _meeting + "/texts" + _query;

    /// <summary>The page on one statement, with what can be corrected.</summary>
    public string Statement(bool isLeft, int order) => _meeting + "/statement" + _query + "&name=" + StatementName.Of(isLeft, order);

    /// <summary>An export of what is said of the pair.</summary>
    /// <param name="form"><c>html</c>, <c>markdown</c>, <c>json</c> or <c>csv</c>.</param>
    public string Export(string form) => _meeting + "/export/" + form + _query;

    /// <summary>The same as links of the report's parts.</summary>
    public PageLinks ForParts() => new(Reader, Texts, Concepts, Texts) { Correction = Statement };
}
