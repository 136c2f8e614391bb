using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Exports;

namespace ReadoutDiff.Web.Contrasts;

/// <summary>Keyness as lines of comma-separated values: one for each concept.</summary>
internal static class KeynessFile
{
    /// <summary>Answers with the file; with one line where the query cannot be answered.</summary>
    public static IResult Answer(HttpContext context, CatalogKeeper keeper, ILexicon lexicon)
    {
        var question = KeynessQuestion.Read(context.Request.Query, keeper.Current);
        if (!question.IsGood)
        {
            return FileAnswer.Refused(question.Status, question.Problems[0]);
        }

        using var words = new StringWriter(CultureInfo.InvariantCulture);
        Write(keeper.Current.Keyness(question.Side, question.Reference, question.Options), lexicon, words);
        return FileAnswer.Csv(words.ToString(), $"keyness-{FileAnswer.SafeName(question.Side.Code)}-{FileAnswer.SafeName(question.Reference.Code)}.csv");
    }

    private static void Write(KeynessTable table, ILexicon lexicon, TextWriter writer)
    {
        var (side, reference) = (table.Side.Code, table.Reference.Code);
        CsvLine.Write(
            writer, "concept", "name", "z score", "log-odds ratio", $"counts of {side}", $"texts of {side}", $"counts of {reference}", $"texts of {reference}", "prior",
            $"all counts of {side}", $"all texts of {side}", $"all counts of {reference}", $"all texts of {reference}", "strength of the prior");
        foreach (var row in table.Rows)
        {
            CsvLine.Write(
                writer,
                row.ConceptId,
                CsvLine.Words(ConceptName.Of(row.ConceptId, lexicon)),
                CsvLine.Number(row.Score.Z),
                CsvLine.Number(row.Score.Delta),
                CsvLine.Number(row.Count),
                CsvLine.Number(row.Texts),
                CsvLine.Number(row.ReferenceCount),
                CsvLine.Number(row.ReferenceTexts),
                CsvLine.Number(row.Prior),
                CsvLine.Number(table.Total.Count),
                CsvLine.Number(table.Total.Texts),
                CsvLine.Number(table.ReferenceTotal.Count),
                CsvLine.Number(table.ReferenceTotal.Texts),
                CsvLine.Number(table.PriorStrength));
        }
    }
}
