using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Markdown;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Reports.Versions;

/// <summary>Writes the parts of the Markdown report.</summary>
internal sealed class VersionMarkdownSections(TextWriter output, VersionDiff diff, VersionWords words)
{
    private const int QuoteCells = 120;
    private const int AroundCells = 60;

    private readonly MarkdownWords _words = new(diff);

    public void WriteVersions(VersionLabel before, VersionLabel after)
    {
        Line("# What changed between two versions");
        Line();
        Line("| | Earlier version | Later version |");
        Line("|---|---|---|");
        Row("Version", before.Name, after.Name);
        Row("Captured", before.Time, after.Time);
        Row("SHA-256", before.Hash, after.Hash);
        Row("Address", diff.Before.Readout.Address ?? diff.Before.Readout.Source, diff.After.Readout.Address ?? diff.After.Readout.Source);
        Row("Title", diff.Before.Readout.Title, diff.After.Readout.Title);
        Row("Statements", Number(diff.Before.Statements.Count), Number(diff.After.Statements.Count));
        Line();
        Line($"**{VersionWords.ClassSentence(diff.Class)}**");
        Line();
        if (VersionWords.FilledIn(diff) is { } filled)
        {
            Line(filled);
            Line();
        }

        Line($"Statements: {string.Join(", ", VersionWords.Counts(diff).Select(entry => $"{Number(entry.Count)} {entry.Words}"))}.");
        Line();
        Line("B1 is the first statement of the earlier version, A1 of the later one. Words in \\[-…-\\] stand only in the earlier version at that place, words in \\{+…+\\} only in the later one.");
        Line();
    }

    public void WriteFields()
    {
        Heading("Fields that changed", diff.Fields.Count);
        foreach (var field in diff.Fields)
        {
            Line($"- **{MarkdownText.Of(VersionWords.Field(field))}** ({field.Class.Code()}): {Value(field.Before)} → {Value(field.After)}");
        }

        End(diff.Fields.Count);
    }

    public void WriteConcepts()
    {
        Heading("Concepts and figures that came or went", diff.Concepts.Count);
        foreach (var isAdded in new[] { true, false })
        {
            var caveat = ReadingCaveat.Of(isAdded ? diff.Before : diff.After, isAdded ? "the earlier version" : "the later version");
            foreach (var change in diff.Concepts.Where(change => change.IsAdded == isAdded))
            {
                var version = isAdded ? diff.After : diff.Before;
                Line($"- **{MarkdownText.Of(words.Names.Concept(change.ConceptId))}** {VersionWords.Found(change)}" + (caveat is null ? "" : $" ({MarkdownText.Of(caveat)})"));

                // A short statement that names it twice is quoted whole, and so once.
                foreach (var line in ConceptEvidence.Of(change.Evidence, version).Select(evidence => Quoted(evidence, isAdded)).Distinct())
                {
                    Line(line);
                }
            }
        }

        End(diff.Concepts.Count);
    }

    public void WriteStatements()
    {
        var changes = VersionWords.MostTelling(diff);
        Heading("Changed statements", changes.Count);
        foreach (var change in changes)
        {
            Line($"- **{Refs(change)} {VersionWords.Kind(change)}** ({(change.Class ?? ChangeClass.Layout).Code()}), {Who(change)}");
            if (change.Words is { } diffed)
            {
                foreach (var hunk in WordHunk.Of(diffed, diff.After.Readout.Text, AroundCells))
                {
                    Line("  - " + _words.Of(hunk));
                }
            }
            else
            {
                Line("  - " + _words.Of(change));
            }
        }

        End(changes.Count);
    }

    public void WriteSpeakers()
    {
        var changes = diff.Statements.Where(change => change.Attribution is not null).ToList();
        Heading("Statements with another speaker or act", changes.Count);
        foreach (var change in changes)
        {
            Line($"- {Refs(change)}: from {MarkdownText.Of(words.Who(change.Attribution!.Before))} to {MarkdownText.Of(words.Who(change.Attribution.After))}");
        }

        End(changes.Count);
    }

    public void WriteParagraphs()
    {
        var changes = diff.Paragraphs.Where(VersionWords.IsChanged).ToList();
        Heading("Paragraphs that came, went, moved, or were split or merged", changes.Count);
        foreach (var change in changes)
        {
            var before = string.Join(", ", change.Before.Select(index => "B¶" + Number(index + 1)));
            var after = string.Join(", ", change.After.Select(index => "A¶" + Number(index + 1)));
            var version = change.After.Count == 0 ? diff.Before : diff.After;
            var span = version.Readout.Paragraphs[change.After.Count == 0 ? change.Before[0] : change.After[0]].Span;
            var quotation = Quotation.Of(version.Readout.Text, new TextSpan(span.Start, span.Start), span, QuoteCells);
            Line($"- {string.Join(" → ", new[] { before, after }.Where(names => names.Length > 0))} {VersionWords.Kind(change)}: {MarkdownText.Of(quotation.Line(version.Readout.Text))}");
        }

        End(changes.Count);
    }

    public void WriteAll()
    {
        Heading("All statements", diff.Statements.Count);
        foreach (var change in diff.Statements)
        {
            Line($"- {Refs(change)} {VersionWords.Kind(change)}, {Who(change)}: {_words.Of(change)}");
        }

        End(diff.Statements.Count);
    }

    public void WriteLimits()
    {
        Line("## Limits");
        Line();
        Line("“No longer found in this text” means that no form which the lexicon knows stands in it.");
        Line();
        foreach (var limit in diff.Limits)
        {
            Line($"- {MarkdownText.Of(limit.Message)} ({MarkdownText.Of(limit.Code)})");
        }
    }

    private string Quoted(ConceptEvidence evidence, bool isAdded)
    {
        var version = isAdded ? diff.After : diff.Before;
        var statement = version.Statements[evidence.Statement];
        var quotation = Quotation.Of(version.Readout.Text, evidence.Span, statement.Span, QuoteCells);
        return $"  - {StatementName.OfVersion(!isAdded, evidence.Statement)}, {MarkdownText.Of(words.Who(statement.Attribution))}: “{MarkdownText.Of(quotation.Line(version.Readout.Text))}”";
    }

    private static string Refs(StatementChange change) => string.Join(" → ", new[]
    {
        string.Join(", ", change.Before.Select(order => StatementName.OfVersion(true, order))),
        string.Join(", ", change.After.Select(order => StatementName.OfVersion(false, order))),
    }.Where(names => names.Length > 0));

    private string Who(StatementChange change) => MarkdownText.Of(words.Who(
        (change.After.Count == 0 ? diff.Before.Statements[change.Before[0]] : diff.After.Statements[change.After[0]]).Attribution));

    private static string Value(string? value) => value is null ? "not given" : $"“{MarkdownText.Of(value)}”";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Heading(string heading, int count)
    {
        Line("## " + heading);
        Line();
        if (count == 0)
        {
            Line("None.");
            Line();
        }
    }

    private void End(int count)
    {
        if (count > 0)
        {
            Line();
        }
    }

    private void Row(string name, string? before, string? after) =>
        Line($"| {name} | {MarkdownText.Of(before ?? "")} | {MarkdownText.Of(after ?? "")} |");

    private void Line(string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }
}
