using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Watch.History;
using ReadoutDiff.Web.Exports;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Versions;

/// <summary>What changed between two versions, as a file to keep.</summary>
internal static class VersionExport
{
    /// <summary>The forms that can be asked for, with their names.</summary>
    public static IReadOnlyList<(string Form, string Name)> Forms { get; } = [("html", "HTML report"), ("markdown", "Markdown"), ("json", "JSON")];

    /// <summary>Answers with the file, always as an attachment; with one line where there are no such versions.</summary>
    public static async Task<IResult> AnswerAsync(string form, string? address, string? a, string? b, VersionDesk desk, ILexicon lexicon, CancellationToken cancellationToken)
    {
        var values = new QueryValues();
        if (VersionChoice.Numbers(a, b, values) is not { } numbers || string.IsNullOrWhiteSpace(address))
        {
            return FileAnswer.Refused(StatusCodes.Status400BadRequest, values.Problems is [var problem, ..] ? problem : "No address is given.");
        }

        VersionPair pair;
        try
        {
            if (!Forms.Any(known => known.Form == form) || await desk.FindAsync(address, cancellationToken) is not { } stored)
            {
                return Results.NotFound();
            }

            pair = VersionPair.Choose(await desk.HistoryAsync(stored, cancellationToken), numbers, stored);
        }
        catch (ReadoutFormatException error)
        {
            return FileAnswer.Refused(StatusCodes.Status422UnprocessableEntity, VisibleText.Line(error.Message));
        }

        var diff = await desk.DiffAsync(pair);
        var (before, after) = (VersionChoice.Label(pair.Before), VersionChoice.Label(pair.After));
        using var words = new StringWriter(CultureInfo.InvariantCulture);
        switch (form)
        {
            case "json":
                new VersionJsonReport(lexicon).Write(diff, before, after, words);
                break;
            case "html":
                new VersionHtmlReport(lexicon).Write(diff, before, after, words);
                break;
            default:
                new VersionMarkdownReport(lexicon).Write(diff, before, after, words);
                break;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"versions-{pair.Before.Number}-{pair.After.Number}-of-{pair.After.Snapshot.Hash[..12]}");
        return FileAnswer.Report(form, words.ToString(), name);
    }
}
