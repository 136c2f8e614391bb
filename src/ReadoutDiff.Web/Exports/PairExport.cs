using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using ReadoutDiff.Archive;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Exports;

/// <summary>What is said of two texts, as a file to keep.</summary>
internal static class PairExport
{
    /// <summary>The forms that can be asked for, with their media types.</summary>
    public static IReadOnlyDictionary<string, (string MediaType, string Extension)> Forms { get; } = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["html"] = ("text/html; charset=utf-8", "html"),
        ["markdown"] = ("text/markdown; charset=utf-8", "md"),
        ["json"] = ("application/json; charset=utf-8", "json"),
        ["csv"] = ("text/csv; charset=utf-8", "concepts.csv"),
        ["statements.csv"] = ("text/csv; charset=utf-8", "statements.csv"),
    };

    /// <summary>Answers with the file. Stored words are only ever sent as an attachment, or as text that nothing runs.</summary>
    public static async Task<IResult> AnswerAsync(
        long id, string form, long? left, long? right, HttpContext context, SnapshotArchive archive, ComparisonDesk desk, ILexicon lexicon, CancellationToken cancellationToken)
    {
        if (!Forms.TryGetValue(form, out var kind) || await archive.MeetingAsync(id, cancellationToken) is not { } meeting || TextPair.Choose(meeting, left, right) is not { } pair)
        {
            return Results.NotFound();
        }

        var comparison = (await desk.CompareAsync(pair, cancellationToken)).Comparison;
        var buffer = new ArrayBufferWriter<byte>();
        if (form == "json")
        {
            new JsonReport(lexicon).Write(comparison, buffer);
        }
        else
        {
            using var words = new StringWriter(CultureInfo.InvariantCulture);
            switch (form)
            {
                case "html":
                    new HtmlReport(lexicon).Write(comparison, words);
                    break;
                case "markdown":
                    new MarkdownReport(lexicon).Write(comparison, words);
                    break;
                case "csv":
                    ConceptTable.Write(comparison, words);
                    break;
                default:
                    StatementTable.Write(comparison, words);
                    break;
            }

            Encoding.UTF8.GetBytes(words.ToString(), buffer);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"readouts-{meeting.Date:yyyy-MM-dd}-{id}.{kind.Extension}");
        return Results.File(buffer.WrittenMemory.ToArray(), kind.MediaType, name);
    }
}
