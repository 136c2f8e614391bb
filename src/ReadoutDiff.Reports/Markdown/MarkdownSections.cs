using System.Globalization;
using ReadoutDiff.Alignment;
using ReadoutDiff.Comparison;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Markdown;

/// <summary>Writes the parts of the Markdown report.</summary>
internal sealed class MarkdownSections(TextWriter output, ReadoutComparison comparison, DisplayNames names)
{
    private const int QuoteCells = 120;

    private readonly CorrectionNames _corrections = new(names);

    public void WriteReadouts()
    {
        Line("# What each side stressed");
        Line();
        Line("| | Left | Right |");
        Line("|---|---|---|");
        Row("Side", readout => $"{DisplayNames.Side(readout.Side)} ({readout.SideEvidence})");
        Row("Language", readout => $"{DisplayNames.Language(readout.Language)} ({readout.LanguageEvidence})");
        Row("Title", readout => readout.Title);
        Row("Source", readout => readout.Address ?? readout.Source);
        Row("Published", readout => readout.PublishedAt?.ToString(readout.HasTimeOfDay ? "yyyy-MM-dd HH:mm zzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Row("Meeting", readout => readout.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Line(string.Create(CultureInfo.InvariantCulture, $"| Statements | {comparison.Left.Statements.Count} | {comparison.Right.Statements.Count} |"));
        Line();
        foreach (var warning in comparison.Findings.Where(finding => finding.IsWarning).Select(finding => finding.Message)
            .Concat(new[] { comparison.LeftCaveat, comparison.RightCaveat }.OfType<string>()))
        {
            Line("> **Read with care:** " + MarkdownText.Of(warning));
            Line();
        }
    }

    public void WriteOnly(bool isLeft)
    {
        var verdict = isLeft ? Verdict.LeftOnly : Verdict.RightOnly;
        var found = comparison.Concepts.Where(concept => concept.Verdict == verdict).ToList();
        Line($"## Only in the {names.Text(isLeft)}");
        Line();
        if (found.Count == 0)
        {
            Line($"No concept was found here that was not found in the {names.Text(!isLeft)}.");
        }

        foreach (var concept in found)
        {
            var presence = isLeft ? concept.Left : concept.Right;
            var analyzed = Analyzed(isLeft);
            var voices = Voice.Of(presence, analyzed);
            var line = $"- **{MarkdownText.Of(DisplayNames.Concept(concept))}**: {Voices(voices, isLeft)}";
            var evidence = ConceptEvidence.Of(presence, analyzed);
            if (voices.Count > 0 && evidence.Count > 0)
            {
                var best = evidence.FirstOrDefault(item => item.Statement == voices[0].Strongest, evidence[0]);
                var quotation = Quotation.Of(analyzed.Readout.Text, best.Span, analyzed.Statements[best.Statement].Span, QuoteCells);
                line += $". {StatementName.Of(isLeft, best.Statement)}: “{MarkdownText.Of(quotation.Line(analyzed.Readout.Text))}”";
            }

            Line(line);
        }

        Line();
    }

    public void WriteMatrix()
    {
        Line("## Concept matrix");
        Line();
        Line($"| Concept | Verdict | {names.Heading(isLeft: true)} | {names.Heading(isLeft: false)} |");
        Line("|---|---|---|---|");
        foreach (var concept in comparison.Concepts)
        {
            Line($"| {MarkdownText.Of(DisplayNames.Concept(concept))} | {concept.Verdict.Code()} | {Cell(concept.Left, isLeft: true)} | {Cell(concept.Right, isLeft: false)} |");
        }

        Line();
    }

    public void WriteAlignment()
    {
        Line("## Statements side by side");
        Line();
        for (var index = 0; index < comparison.Alignment.Groups.Count; index++)
        {
            var group = comparison.Alignment.Groups[index];
            Line($"- **{Kind(group)}**, {(group.IsCorrected ? "by hand" : group.Score.ToString("0.00", CultureInfo.InvariantCulture))}{(group.IsCrossing ? ", crossing" : "")}");
            WriteStatements(group.Left, isLeft: true);
            WriteStatements(group.Right, isLeft: false);
            WriteWording(index);
        }

        Line();
    }

    public void WriteCrossAttributions()
    {
        Line("## What each side has the other’s speaker say");
        Line();
        foreach (var cross in comparison.CrossAttributions)
        {
            var counterparts = string.Join(", ", cross.Counterparts.Select(order => StatementName.Of(!cross.IsLeft, order)));
            Line($"- {StatementName.Of(cross.IsLeft, cross.Statement)}: the {names.Text(cross.IsLeft)} quotes {MarkdownText.Of(names.Speaker(cross.Speaker))}; " + cross.Agreement switch
            {
                SpeakerAgreement.Agrees => $"the same speaker in {counterparts}",
                SpeakerAgreement.Differs => $"said by another in {counterparts}",
                SpeakerAgreement.Unattributed => $"without a speaker in {counterparts}",
                _ => $"no counterpart found in the {names.Text(!cross.IsLeft)}",
            } + Caveat(cross.Caveat));
        }

        Line();
    }

    public void WriteFindings()
    {
        Line("## Findings");
        Line();
        foreach (var finding in comparison.Findings)
        {
            var evidence = finding.Left.Select(order => StatementName.Of(true, order)).Concat(finding.Right.Select(order => StatementName.Of(false, order)));
            Line($"- {MarkdownText.Of(finding.Kind)}: {MarkdownText.Of(finding.Message)} {string.Join(", ", evidence)}".TrimEnd()
                + Caveat(finding.Caveat));
        }

        Line();
    }

    /// <summary>What was corrected by hand; nothing where nothing was.</summary>
    public void WriteCorrections()
    {
        if (comparison.Corrections.Count == 0)
        {
            return;
        }

        Line("## Corrected by hand");
        Line();
        foreach (var pair in comparison.Corrections)
        {
            var applied = pair.Applied;
            var where = applied.Statements.Count == 0
                ? names.Heading(pair.IsLeft)
                : string.Join(", ", applied.Statements.Select(order => StatementName.Of(pair.IsLeft, order)));
            var what = applied.Correction is StatementNote
                ? $"note: {_corrections.Is(pair)}"
                : $"{_corrections.About(applied.Correction)}: {_corrections.Is(pair)}, the engine said: {_corrections.Was(pair)}";
            Line($"- {where}, {MarkdownText.Of(what)} ({MarkdownText.Of(CorrectionWords.Origin(applied.Correction))})");
        }

        Line();
    }

    public void WriteLimits()
    {
        Line("## Limits");
        Line();
        Line("“Not found in this text” means that no form which the lexicon knows stands in it.");
        Line();
        foreach (var limit in comparison.Limits)
        {
            Line($"- {MarkdownText.Of(limit.Message)} ({MarkdownText.Of(limit.Code)})");
        }
    }

    private AnalyzedReadout Analyzed(bool isLeft) => isLeft ? comparison.Left : comparison.Right;

    private void WriteStatements(IReadOnlyList<int> orders, bool isLeft)
    {
        var analyzed = Analyzed(isLeft);
        foreach (var order in orders)
        {
            var statement = analyzed.Statements[order];
            Line($"  - {StatementName.Of(isLeft, order)}, {Who(statement.Attribution.Speaker, statement.Attribution.Act)}, in {statement.Section.Code()}{ByHand(isLeft, order)}: "
                + MarkdownText.Of(statement.Span.Of(analyzed.Readout.Text)));
        }
    }

    private string ByHand(bool isLeft, int order) => string.Concat(comparison.Corrections
        .Where(pair => pair.IsLeft == isLeft && pair.Applied.Correction is not StatementNote && pair.Applied.Statements.Contains(order))
        .Select(pair => $", {MarkdownText.Of(_corrections.Phrase(pair))}"));

    private void WriteWording(int group)
    {
        if (comparison.Wording.FirstOrDefault(wording => wording.Group == group) is not { } difference)
        {
            return;
        }

        var left = Words(difference, WordChangeKind.LeftOnly, change => change.Left.Of(comparison.Left.Readout.Text));
        var right = Words(difference, WordChangeKind.RightOnly, change => change.Right.Of(comparison.Right.Readout.Text));
        if (left.Length + right.Length > 0)
        {
            Line($"  - words only left: {(left.Length == 0 ? "none" : left)}; only right: {(right.Length == 0 ? "none" : right)}");
        }
    }

    private static string Words(WordingDifference difference, WordChangeKind kind, Func<WordChange, string> words) =>
        string.Join(", ", difference.Changes.Where(change => change.Kind == kind).Select(change => $"“{MarkdownText.Of(words(change))}”"));

    private string Kind(AlignedGroup group) => group.Kind switch
    {
        AlignmentKind.LeftOnly => $"Only in the {names.LeftText}",
        AlignmentKind.RightOnly => $"Only in the {names.RightText}",
        AlignmentKind.OneToOne => "Paired",
        _ => string.Create(CultureInfo.InvariantCulture, $"Paired {group.Left.Count} to {group.Right.Count}"),
    };

    private string Cell(ConceptPresence presence, bool isLeft) => presence.Count == 0
        ? "not found in this text"
        : string.Create(CultureInfo.InvariantCulture, $"{presence.Count}×, rank {presence.FirstRank}, share {presence.Share:0.00}, in {string.Join(", ", presence.Sections.Select(section => section.Code()))}; ")
            + Voices(Voice.Of(presence, Analyzed(isLeft)), isLeft);

    private string Voices(IReadOnlyList<Voice> voices, bool isLeft) => string.Join("; ", voices.Select(voice =>
        $"{Who(voice.Speaker, voice.Act)} ({string.Join(", ", voice.Statements.Select(order => StatementName.Of(isLeft, order)))})"));

    private string Who(Speaker speaker, SpeechAct act)
    {
        var how = ActNames.WithStrength(act);
        return MarkdownText.Of(names.Speaker(speaker)) + (how.Length == 0 ? "" : " " + MarkdownText.Of(how));
    }

    private static string Caveat(string? caveat) => caveat is null ? "" : $" ({MarkdownText.Of(caveat)})";

    private void Row(string name, Func<Readout, string> value) =>
        Line($"| {name} | {MarkdownText.Of(value(comparison.Left.Readout))} | {MarkdownText.Of(value(comparison.Right.Readout))} |");

    private void Line(string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }
}
