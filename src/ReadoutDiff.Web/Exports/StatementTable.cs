using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Exports;

/// <summary>The statements of both texts as comma-separated values, a statement a line.</summary>
internal static class StatementTable
{
    /// <summary>Writes the table with its head. Offsets are UTF-16 code units in the readout's text.</summary>
    public static void Write(ReadoutComparison comparison, TextWriter writer)
    {
        CsvLine.Write(writer, "statement", "side", "language", "section", "speaker", "act", "start", "end", "row", "pairing", "crossing", "score", "concepts", "words");
        for (var index = 0; index < comparison.Alignment.Groups.Count; index++)
        {
            var group = comparison.Alignment.Groups[index];
            foreach (var (isLeft, order) in group.Left.Select(order => (true, order)).Concat(group.Right.Select(order => (false, order))))
            {
                var analyzed = isLeft ? comparison.Left : comparison.Right;
                var statement = analyzed.Statements[order];
                CsvLine.Write(
                    writer, StatementName.Of(isLeft, order), analyzed.Readout.Side.ToString(), Model.LanguageCodes.Code(analyzed.Readout.Language), statement.Section.Code(),
                    CsvLine.Words(statement.Attribution.Speaker.ToString()), statement.Attribution.Act.Id,
                    Whole(statement.Span.Start), Whole(statement.Span.End), Whole(index + 1), group.Kind.Code(), group.IsCrossing ? "yes" : "no", CsvLine.Number(group.Score),
                    string.Join(" ", statement.Mentions.Select(mention => mention.ConceptId).Distinct(StringComparer.Ordinal)),
                    CsvLine.Words(statement.Span.Of(analyzed.Readout.Text)));
            }
        }
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
