using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReadoutDiff.Archive;
using ReadoutDiff.Corrections;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Gold;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Exports;

/// <summary>Corrections as files: gold data of a meeting, and all corrections with all their fields.</summary>
internal static class CorrectionExport
{
    /// <summary>Answers with all corrections that hold, as JSON Lines.</summary>
    public static async Task<IResult> LinesAsync(CorrectionBook book, CancellationToken cancellationToken)
    {
        var contents = await book.RefreshAsync(cancellationToken);
        using var words = new StringWriter(CultureInfo.InvariantCulture);
        CorrectionLines.Write(contents.ByAddress.Values.SelectMany(corrections => corrections).OrderBy(correction => correction.Id), words);
        return FileAnswer.Text(words.ToString(), "application/jsonl; charset=utf-8", "corrections.jsonl");
    }

    /// <summary>Answers with the corrections of a meeting's texts as a gold file; texts that cannot be read are left out.</summary>
    public static async Task<IResult> GoldAsync(long id, SnapshotArchive archive, ComparisonDesk desk, CorrectionBook book, CancellationToken cancellationToken)
    {
        if (await archive.MeetingAsync(id, cancellationToken) is not { } meeting)
        {
            return Results.NotFound();
        }

        var texts = new List<GoldText>();
        var corrections = new List<Correction>();
        foreach (var text in meeting.Texts)
        {
            corrections.AddRange(await book.OfAsync(text.Address, cancellationToken));
            try
            {
                texts.Add(new GoldText(text.Address, (await desk.TextAsync(text, cancellationToken)).Text));
            }
            catch (ReadoutFormatException)
            {
                // Without its words nothing can be said of it; its corrections stand in the other export.
            }
        }

        using var words = new StringWriter(CultureInfo.InvariantCulture);
        GoldWriter.Write(texts, corrections, words);
        return FileAnswer.Text(words.ToString(), "application/yaml; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"gold-{meeting.Date:yyyy-MM-dd}-{id}.yaml"));
    }
}
