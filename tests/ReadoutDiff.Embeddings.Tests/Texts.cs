using ReadoutDiff.Model;

namespace ReadoutDiff.Embeddings.Tests;

internal static class Texts
{
    /// <summary>A readout whose statements are the given texts.</summary>
    public static AnalyzedReadout Of(params string[] statements)
    {
        var text = string.Join('\n', statements);
        var rows = new List<Statement>();
        var start = 0;
        foreach (var statement in statements)
        {
            rows.Add(new Statement
            {
                Id = $"s{rows.Count + 1}",
                Order = rows.Count,
                Section = Section.Summary,
                Paragraph = rows.Count,
                Span = new TextSpan(start, start + statement.Length),
                Attribution = new Attribution(Speaker.Unknown, SpeechAct.None, Side.Unknown, false, null, false),
            });
            start += statement.Length + 1;
        }

        var readout = new Readout
        {
            Source = "test",
            Side = Side.Unknown,
            Language = Language.Unknown,
            Text = text,
            Paragraphs = [.. rows.Select(row => new Paragraph(row.Order, row.Section, row.Span))],
        };
        return new AnalyzedReadout(readout, rows, []);
    }
}
