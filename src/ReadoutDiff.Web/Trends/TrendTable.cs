using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Web.Exports;

namespace ReadoutDiff.Web.Trends;

/// <summary>A trend as lines of comma-separated values: one for each period and side.</summary>
internal static class TrendTable
{
    /// <summary>Answers with the file; with one line where the query cannot be answered.</summary>
    public static IResult Answer(HttpContext context, CatalogKeeper keeper, ILexicon lexicon)
    {
        var question = TrendQuestion.Read(context.Request.Query, keeper.Current, lexicon);
        if (!question.IsGood || question.Concept.Length == 0)
        {
            return FileAnswer.Refused(question.IsGood ? StatusCodes.Status400BadRequest : question.Status, question.IsGood ? "No concept is given." : question.Problems[0]);
        }

        using var words = new StringWriter(CultureInfo.InvariantCulture);
        Write(keeper.Current.Trend(question.Concept, question.Options), words);
        return FileAnswer.Csv(words.ToString(), $"trend-{FileAnswer.SafeName(question.Concept)}.csv");
    }

    private static void Write(ConceptTrend trend, TextWriter writer)
    {
        CsvLine.Write(writer, "concept", "period", "first day", "side", "side name", "texts counted", "naming it", "mentions", "mean share", "texts that wait to be read", "texts that cannot be read");
        foreach (var side in trend.Sides)
        {
            foreach (var value in side.Values)
            {
                CsvLine.Write(
                    writer,
                    trend.ConceptId,
                    trend.Label(value.Start),
                    value.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    side.Side.Code,
                    DisplayNames.Side(side.Side),
                    CsvLine.Number(value.Meetings),
                    CsvLine.Number(value.Named),
                    CsvLine.Number(value.Mentions),
                    value.MeanShare is { } share ? share.ToString("0.######", CultureInfo.InvariantCulture) : "",
                    CsvLine.Number(side.Waiting),
                    CsvLine.Number(side.Unreadable));
            }
        }
    }
}
