using System.Globalization;
using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Exports;

/// <summary>The concept matrix as comma-separated values, a concept a line.</summary>
internal static class ConceptTable
{
    /// <summary>Writes the table with its head.</summary>
    public static void Write(ReadoutComparison comparison, TextWriter writer)
    {
        CsvLine.Write(writer, "concept", "kind", "label_en", "label_zh", "label_ru", "verdict", "left_mentions", "right_mentions", "left_share", "right_share",
            "left_rank", "right_rank", "left_speakers", "right_speakers", "left_statements", "right_statements", "caveat");
        foreach (var row in comparison.Concepts)
        {
            CsvLine.Write(
                writer, row.Id, row.Kind.Code(), DisplayNames.Concept(row),
                row.Labels.GetValueOrDefault(Language.Chinese, ""), row.Labels.GetValueOrDefault(Language.Russian, ""), row.Verdict.Code(),
                Whole(row.Left.Count), Whole(row.Right.Count), CsvLine.Number(row.Left.Share), CsvLine.Number(row.Right.Share),
                Rank(row.Left), Rank(row.Right), Speakers(row.Left), Speakers(row.Right), Statements(row.Left, isLeft: true), Statements(row.Right, isLeft: false),
                row.Caveat ?? "");
        }
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Rank(ConceptPresence presence) => presence.FirstRank is { } rank ? Whole(rank) : "";

    private static string Speakers(ConceptPresence presence) => string.Join("; ", presence.Speakers.Select(speaker => CsvLine.Words(speaker.ToString())));

    private static string Statements(ConceptPresence presence, bool isLeft) => string.Join(" ", presence.Statements.Select(order => StatementName.Of(isLeft, order)));
}
