using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;

namespace ReadoutDiff.App.Terminal;

/// <summary>The lines of the version view; + and - say what came and went, as do words, so that colour only repeats it.</summary>
internal sealed class VersionDiffLines(VersionDiff diff, VersionWords words, int width, Glyphs glyphs)
{
    private const int HashDigits = 12;
    private const string Indent = "      ";

    /// <summary>The two versions, what the change touches, and how much of it there is.</summary>
    public IEnumerable<SummaryLine> Header(VersionLabel before, VersionLabel after)
    {
        yield return Version(before, isBefore: true);
        yield return Version(after, isBefore: false);
        if ((diff.After.Readout.Address ?? diff.After.Readout.Source) is { Length: > 0 } address)
        {
            yield return Line().Add("  " + address, SummaryStyles.Quiet);
        }

        yield return Line().Add(VersionWords.ClassSentence(diff.Class), diff.Class >= ChangeClass.Wording ? SummaryStyles.Warning : SummaryStyles.Strong);
        if (diff.IsFilledIn)
        {
            yield return Line().Add("A first notice was filled in.", SummaryStyles.Strong);
        }

        foreach (var line in Counts())
        {
            yield return line;
        }
    }

    /// <summary>The lists, most telling first; each entry is one line or more.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<IReadOnlyList<SummaryLine>> Entries)> Blocks() =>
    [
        ("Fields", [.. diff.Fields.Select(change => new[] { Field(change) })]),
        ("Concepts and figures", [.. diff.Concepts.OrderByDescending(change => change.IsAdded).Select(change => new[] { Concept(change) })]),
        ("Statements", [.. VersionWords.MostTelling(diff).Select(change => Statement(change).ToArray())]),
        ("Another speaker or act", [.. diff.Statements.Where(change => change.Attribution is not null).Select(change => new[] { Speaker(change) })]),
        ("Paragraphs", [.. diff.Paragraphs.Where(VersionWords.IsChanged).Select(change => new[] { Paragraph(change) })]),
    ];

    public SummaryLine Heading(string heading, int count) =>
        Line().Add(heading, SummaryStyles.Strong).Add(string.Create(CultureInfo.InvariantCulture, $" ({count})"), SummaryStyles.Quiet);

    public SummaryLine More(int count) =>
        Line().Add(string.Create(CultureInfo.InvariantCulture, $"  + {count} more"), SummaryStyles.Quiet);

    /// <summary>What makes "not found" uncertain, what was not compared, and where to see more.</summary>
    public IEnumerable<SummaryLine> Footer()
    {
        if (ReadingCaveat.Of(diff.After, "the later version") is { } caveat)
        {
            yield return Line().Add("! " + caveat, SummaryStyles.Warning);
        }

        if (diff.Limits.Count == 0)
        {
            yield return Line().Add("Limits: none noted", SummaryStyles.Quiet);
        }

        foreach (var limit in diff.Limits)
        {
            yield return Line().Add("limit: ", SummaryStyles.Strong).Add(limit.Message);
        }

        yield return Line().Add("Evidence and full texts: --html FILE, --markdown FILE, --json FILE", SummaryStyles.Quiet);
    }

    private SummaryLine Version(VersionLabel label, bool isBefore)
    {
        var line = Line().Add(isBefore ? "B  " : "A  ", SummaryStyles.Of(isBefore)).Add(label.Name, SummaryStyles.Of(isBefore));
        if (label.Time is { } time)
        {
            line.Add(glyphs.Dot + time);
        }

        if (label.Hash is { } hash)
        {
            line.Add(glyphs.Dot + hash[..Math.Min(HashDigits, hash.Length)], SummaryStyles.Quiet);
        }

        var title = (isBefore ? diff.Before : diff.After).Readout.Title;
        return title.Length > 0 && glyphs.ShowsQuotes && line.Room > 12 ? line.Add(glyphs.Dot + title, SummaryStyles.Quiet) : line;
    }

    /// <summary>How many statements became what, on as many lines as it takes.</summary>
    private IEnumerable<SummaryLine> Counts()
    {
        const string Heading = "Statements: ";
        var line = Line().Add(Heading, SummaryStyles.Strong);
        var isFirst = true;
        foreach (var (count, what) in VersionWords.Counts(diff))
        {
            var part = string.Create(CultureInfo.InvariantCulture, $"{count} {what}");
            if (!isFirst && CellWidth.Of(part) + 2 >= line.Room)
            {
                yield return line.Add(",");
                line = Line().Add(new string(' ', Heading.Length));
                isFirst = true;
            }

            line.Add(isFirst ? part : ", " + part);
            isFirst = false;
        }

        yield return line;
    }

    private SummaryLine Field(FieldChange field)
    {
        var half = Math.Max(8, (width - 24) / 2);
        return Line().Add("  ~ ").Add(VersionWords.Field(field) + ": ", SummaryStyles.Strong)
            .Add(CellWidth.Fit(Value(field.Before), half, glyphs.Ellipsis)).Add(" -> ").Add(Value(field.After));
    }

    private string Value(string? value) => value is null ? "not given"
        : glyphs.ShowsQuotes ? glyphs.Open + VisibleText.Line(value) + glyphs.Close : Ascii(value);

    private SummaryLine Concept(ConceptChange change)
    {
        var version = change.IsAdded ? diff.After : diff.Before;
        var line = Line().Add(change.IsAdded ? "  + " : "  - ").Add(words.Names.Concept(change.ConceptId), SummaryStyles.Strong)
            .Add(" " + VersionWords.Found(change));
        var evidence = ConceptEvidence.Of(change.Evidence, version);
        if (evidence.Count == 0)
        {
            return line;
        }

        line.Add(" " + StatementName.OfVersion(!change.IsAdded, evidence[0].Statement), SummaryStyles.Quiet);
        var room = line.Room - 3;
        return glyphs.ShowsQuotes && room >= 6
            ? line.Add(" " + glyphs.Open + Quotation.Of(version.Readout.Text, evidence[0].Span, version.Statements[evidence[0].Statement].Span, room).Line(version.Readout.Text, glyphs.Ellipsis) + glyphs.Close)
            : line;
    }

    private IEnumerable<SummaryLine> Statement(StatementChange change)
    {
        var isBefore = change.After.Count == 0;
        var version = isBefore ? diff.Before : diff.After;
        var statement = version.Statements[isBefore ? change.Before[0] : change.After[0]];
        var line = Line().Add(Sign(change)).Add(Refs(change), SummaryStyles.Of(isBefore)).Add(" " + VersionWords.Kind(change), SummaryStyles.Strong);
        if (change.Words is { } diffed)
        {
            yield return line.Add(glyphs.Dot + words.Who(statement.Attribution), SummaryStyles.Quiet);
            foreach (var hunk in glyphs.ShowsQuotes ? WordHunk.Of(diffed, diff.After.Readout.Text, width / 2) : [])
            {
                yield return Hunk(hunk);
            }

            yield break;
        }

        line.Add(glyphs.Dot + words.Who(statement.Attribution), SummaryStyles.Quiet);
        var room = line.Room - 4;
        yield return glyphs.ShowsQuotes && room >= 6
            ? line.Add(": " + glyphs.Open + Quotation.Of(version.Readout.Text, new TextSpan(statement.Span.Start, statement.Span.Start), statement.Span, room).Line(version.Readout.Text, glyphs.Ellipsis) + glyphs.Close)
            : line;
    }

    private SummaryLine Hunk(WordHunk hunk)
    {
        var text = diff.After.Readout.Text;
        var line = Line().Add(Indent).Add((hunk.IsCutBefore ? glyphs.Ellipsis : "") + hunk.Before.Of(text), SummaryStyles.Quiet);
        for (var index = 0; index < hunk.Runs.Count; index++)
        {
            var run = hunk.Runs[index];
            line.Add(index > 0 && WordHunk.HasGap(hunk.Runs[index - 1], run) ? " " : "");
            switch (run.Kind)
            {
                case WordChangeKind.LeftOnly:
                    line.Add("[-" + ShownWords.Of(run.Left.Of(diff.Before.Readout.Text)) + "-]", SummaryStyles.Left);
                    break;
                case WordChangeKind.RightOnly:
                    line.Add("{+" + ShownWords.Of(run.Right.Of(text)) + "+}", SummaryStyles.Right);
                    break;
                default:
                    line.Add(run.Right.Of(text));
                    break;
            }
        }

        return line.Add(hunk.After.Of(text) + (hunk.IsCutAfter ? glyphs.Ellipsis : ""), SummaryStyles.Quiet);
    }

    private SummaryLine Speaker(StatementChange change) => Line().Add("  ~ ").Add(Refs(change), SummaryStyles.Strong)
        .Add($" from {words.Who(change.Attribution!.Before)} to {words.Who(change.Attribution.After)}");

    private SummaryLine Paragraph(ParagraphChange change)
    {
        var before = string.Join(", ", change.Before.Select(index => index + 1));
        var after = string.Join(", ", change.After.Select(index => index + 1));
        return Line().Add("  " + (change.Before.Count == 0 ? "+ " : change.After.Count == 0 ? "- " : "~ "))
            .Add(string.Join(" -> ", new[] { before, after }.Where(names => names.Length > 0)), SummaryStyles.Strong).Add(" " + VersionWords.Kind(change));
    }

    private static string Sign(StatementChange change) => change.Kind switch
    {
        StatementChangeKind.Added => "  + ",
        StatementChangeKind.Removed => "  - ",
        _ => "  ~ ",
    };

    private static string Refs(StatementChange change) => string.Join(" -> ", new[]
    {
        string.Join(",", change.Before.Select(order => StatementName.OfVersion(true, order))),
        string.Join(",", change.After.Select(order => StatementName.OfVersion(false, order))),
    }.Where(names => names.Length > 0));

    private static string Ascii(string value) => value.All(char.IsAscii) ? value : "(not printable here)";

    private SummaryLine Line() => new(width, glyphs);
}
