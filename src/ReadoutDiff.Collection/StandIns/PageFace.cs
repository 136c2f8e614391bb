using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ReadoutDiff.Collection.Extraction;

namespace ReadoutDiff.Collection.StandIns;

/// <summary>What a visitor sees of a page in which no profile found its article.</summary>
internal sealed class PageFace
{
    private const int LongestSign = 160;
    private readonly IHtmlDocument? _document;

    /// <summary>Looks at a page. Linear in it.</summary>
    public PageFace(IHtmlDocument document, CancellationToken cancel)
    {
        _document = document;
        Lines = document.Body is { } body ? [.. BlockReader.Read(body, IsChrome, _ => false, cancel).Select(block => block.Text)] : [];
        Heading = document.QuerySelector("h1")?.TextContent;
        Heads = [.. Segments(document.Title), .. Segments(Heading)];
    }

    /// <summary>Looks at lines without mark-up.</summary>
    public PageFace(IEnumerable<string> lines)
    {
        Lines = [.. lines];
        Heads = [];
    }

    /// <summary>The lines outside the page's header, footer and menus.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The first heading as marked up, or null.</summary>
    public string? Heading { get; }

    /// <summary>The parts of the document's title, of which one is the site's name, and the first heading.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>Whether there is no letter to read, inside or outside of header and footer.</summary>
    public bool IsBlank => !(_document?.Body is { } body
        ? BlockReader.Read(body, _ => false, _ => false, CancellationToken.None).Any(block => block.Text.Any(char.IsLetter))
        : Lines.Any(line => line.Any(char.IsLetter)));

    /// <summary>
    /// How much of it reads as an article, in letters; a Chinese character counts for three. Lines that are signs, that speak to
    /// the visitor of the page itself, or that are neither sentences nor long do not count.
    /// </summary>
    public int ArticleWeight => field > 0 ? field : field = Lines.Where(line => IsSentence(line) && Sign(line) is null && !Signs.IsService(line)).Sum(Weight);

    /// <summary>The trouble that a line tells, where it is short enough to be a sign and no paragraph.</summary>
    public static PageTrouble? Sign(string line) => line.Length <= LongestSign ? Signs.Of(line)?.Trouble : null;

    /// <summary>The trouble that a heading tells as a whole.</summary>
    public static PageTrouble? HeadSign(string head) => Signs.Of(head) is { } sign && sign.Length >= head.TrimEnd('.', '!', '…', '。', '！', ' ').Length - 2 ? sign.Trouble : null;

    /// <summary>Whether the page has an element, outside of its header, footer and menus.</summary>
    public bool Has(string selector) => _document?.QuerySelectorAll(selector).Any(element => !element.Ancestors<IElement>().Any(IsChrome)) == true;

    /// <summary>Whether it only sends the reader on, by mark-up or, where it shows nothing, by script.</summary>
    public bool SendsOn => _document is not null
        && (_document.QuerySelectorAll("meta[http-equiv]").Any(meta => "refresh".Equals(meta.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase))
            || (IsBlank && _document.QuerySelectorAll("script").Any(script => Moves(script.TextContent))));

    /// <summary>Whether what readers without scripts are shown says that they need them.</summary>
    public bool WantsScript => _document?.QuerySelectorAll("noscript").Any(element => Signs.WantsScript(element.TextContent)) == true;

    private static bool Moves(string script) => script.Contains("location", StringComparison.Ordinal) || script.Contains("document.cookie", StringComparison.Ordinal);

    private static bool IsSentence(string line) =>
        Weight(line) >= 150 || (line.Length >= 12 && line.Any(c => c is '.' or '!' or '?' or '。' or '！' or '？'));

    private static int Weight(string line) => line.Sum(c => !char.IsLetter(c) ? 0 : c is >= '\u3400' and <= '\u9FFF' ? 3 : 1);

    private static bool IsChrome(IElement element) =>
        element.LocalName is "header" or "footer" or "aside" or "nav" || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "complementary";

    private static IEnumerable<string> Segments(string? title) => (title ?? "")
        .Split(["|", "—", "–", "•", "_", " - ", "--", "::"], StringSplitOptions.None)
        .Select(WhiteSpace.Collapse)
        .Where(segment => segment.Length is > 1 and <= 100);
}
