using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Versions;

/// <summary>What every part of the page draws on, and the small parts that they share.</summary>
internal sealed class VersionPage(VersionDiff diff, VersionLabel before, VersionLabel after, ILexicon lexicon)
{
    public VersionDiff Diff { get; } = diff;

    public VersionWords Words { get; } = new(lexicon);

    public VersionLabel Label(bool isBefore) => isBefore ? before : after;

    public AnalyzedReadout Analyzed(bool isBefore) => isBefore ? Diff.Before : Diff.After;

    public string TextOf(bool isBefore) => Analyzed(isBefore).Readout.Text;

    public string Lang(bool isBefore) => Analyzed(isBefore).Readout.Language.Code();

    /// <summary>Why "not found" is uncertain of a version; null where it was read in full.</summary>
    public string? Caveat(bool isBefore) => ReadingCaveat.Of(Analyzed(isBefore), isBefore ? "the earlier version" : "the later version");

    public static string Class(bool isBefore) => isBefore ? "left" : "right";

    public static string Name(bool isBefore) => isBefore ? "Earlier version" : "Later version";

    /// <summary>The anchor of a place in a full text.</summary>
    public static string At(bool isBefore, int offset) => FormattableString.Invariant($"at-{(isBefore ? 'B' : 'A')}-{offset}");

    /// <summary>The anchor of a paragraph of a full text.</summary>
    public static string Paragraph(bool isBefore, int index) => FormattableString.Invariant($"paragraph-{(isBefore ? 'B' : 'A')}{index + 1}");

    /// <summary>The places in a version's text that the page links to, ascending.</summary>
    public IReadOnlyList<int> Places(bool isBefore) =>
    [
        .. Diff.Concepts.Where(change => change.IsAdded != isBefore).SelectMany(change => change.Evidence).Select(span => span.Start)
            .Concat(ChangedWords(isBefore).Select(span => span.Start))
            .Concat(Diff.Statements.Select(change => isBefore ? change.Attribution?.Before.Evidence : change.Attribution?.After.Evidence).OfType<TextSpan>().Select(span => span.Start))
            .Concat(Diff.Statements.Where(change => change.Words is not null).SelectMany(change => change.Words!.Changes).Where(run => run.Kind != WordChangeKind.Equal).Select(run => isBefore ? run.Left.Start : run.Right.Start))
            .Distinct().Order(),
    ];

    /// <summary>The words of a version that the other does not have at their place, ascending.</summary>
    public IReadOnlyList<TextSpan> ChangedWords(bool isBefore)
    {
        var kind = isBefore ? WordChangeKind.LeftOnly : WordChangeKind.RightOnly;
        var whole = isBefore ? StatementChangeKind.Removed : StatementChangeKind.Added;
        return
        [
            .. Diff.Statements.SelectMany(change => change.Kind == whole
                    ? (isBefore ? change.Before : change.After).Select(order => Analyzed(isBefore).Statements[order].Span)
                    : (change.Words?.Changes ?? []).Where(run => run.Kind == kind).Select(run => isBefore ? run.Left : run.Right))
                .Where(span => span.Length > 0)
                .OrderBy(span => span.Start),
        ];
    }

    /// <summary>Links to statements among all statements.</summary>
    public static void Refs(HtmlWriter html, bool isBefore, IEnumerable<int> orders)
    {
        foreach (var order in orders)
        {
            var name = StatementName.OfVersion(isBefore, order);
            html.Text(" ").Element("a", name, ("class", "ref " + Class(isBefore)), ("href", "#" + name), ("title", isBefore ? "In the earlier version" : "In the later version"));
        }
    }

    /// <summary>Links to both statements of a change, with an arrow between them.</summary>
    public static void Refs(HtmlWriter html, StatementChange change)
    {
        Refs(html, isBefore: true, change.Before);
        Arrow(html, change.Before.Count > 0 && change.After.Count > 0);
        Refs(html, isBefore: false, change.After);
    }

    public static void Arrow(HtmlWriter html, bool isNeeded)
    {
        if (isNeeded)
        {
            html.Text(" ").Element("span", "→", ("class", "glyph"), ("aria-hidden", "true")).Element("span", "became", ("class", "vh"));
        }
    }

    /// <summary>Words of the earlier version as removed ones; said in words as well, for those who see neither colour nor line.</summary>
    public void Removed(HtmlWriter html, ReadOnlySpan<char> words, bool isShown = false) => Mark(html, "del", "removed: ", words, isBefore: true, isShown);

    /// <summary>Words of the later version as added ones.</summary>
    public void Added(HtmlWriter html, ReadOnlySpan<char> words, bool isShown = false) => Mark(html, "ins", "added: ", words, isBefore: false, isShown);

    private void Mark(HtmlWriter html, string tag, string label, ReadOnlySpan<char> words, bool isBefore, bool isShown)
    {
        html.Element("span", $"[{label}", ("class", "vh"), ("lang", "en"))
            .Open(tag, ("lang", Lang(true) == Lang(false) ? null : Lang(isBefore)));
        if (isShown)
        {
            html.Text(ShownWords.Of(words));
        }
        else
        {
            html.Text(words);
        }

        html.Close(tag).Element("span", "]", ("class", "vh"), ("lang", "en"));
    }
}
