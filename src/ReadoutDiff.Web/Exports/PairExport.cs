using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReadoutDiff.Archive;
using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Exports;

/// <summary>What is said of two texts, as a file to keep.</summary>
internal static class PairExport
{
    private const string CommaSeparated = "text/csv; charset=utf-8";

    /// <summary>Answers with the file in one of the forms <c>html</c>, <c>markdown</c>, <c>json</c>, <c>csv</c> and <c>statements.csv</c>. Stored words are only ever sent as an attachment.</summary>
    public static async Task<IResult> AnswerAsync(
        long id, string form, long? left, long? right, SnapshotArchive archive, ComparisonDesk desk, ILexicon lexicon, CancellationToken cancellationToken)
    {
        Action<ReadoutComparison, TextWriter>? write = form switch
        {
            "html" => new HtmlReport(lexicon).Write,
            "markdown" => new MarkdownReport(lexicon).Write,
            "json" => new JsonReport(lexicon).Write,
            "csv" => ConceptTable.Write,
            "statements.csv" => StatementTable.Write,
            _ => null,
        };
        if (write is null || await archive.MeetingAsync(id, cancellationToken) is not { } meeting || TextPair.Choose(meeting, left, right) is not { } pair)
        {
            return Results.NotFound();
        }

        using var words = new StringWriter(CultureInfo.InvariantCulture);
        write((await desk.CompareAsync(pair, cancellationToken)).Comparison, words);
        var name = string.Create(CultureInfo.InvariantCulture, $"readouts-{meeting.Date:yyyy-MM-dd}-{id}");
        return form switch
        {
            "csv" => FileAnswer.Text(words.ToString(), CommaSeparated, name + ".concepts.csv"),
            "statements.csv" => FileAnswer.Text(words.ToString(), CommaSeparated, name + ".statements.csv"),
            _ => FileAnswer.Report(form, words.ToString(), name),
        };
    }
}
