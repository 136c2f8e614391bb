using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Alignment;

/// <summary>Readouts cut into statements by hand: a line is a paragraph, <c>|</c> parts statements.</summary>
internal static class Texts
{
    public static AnalyzedReadout Of(string side, Language language, params string[] paragraphs)
    {
        var text = string.Join('\n', paragraphs.Select(p => p.Replace("|", " ", StringComparison.Ordinal)));
        var statements = new List<Statement>();
        var spans = new List<Paragraph>();
        var start = 0;
        for (var index = 0; index < paragraphs.Length; index++)
        {
            var at = start;
            foreach (var part in paragraphs[index].Split('|'))
            {
                statements.Add(Statement(statements.Count, index, new TextSpan(at, at + part.Length), new Side(side)));
                at += part.Length + 1;
            }

            spans.Add(new Paragraph(index, Section.Summary, new TextSpan(start, at - 1)));
            start = at;
        }

        var readout = new Readout { Source = "test", Side = new Side(side), Language = language, Text = text, Paragraphs = spans };
        return new AnalyzedReadout(readout, statements, []);
    }

    /// <summary>A readout of so many statements, of which only the number matters.</summary>
    public static AnalyzedReadout OfCount(string side, int count) =>
        count == 0 ? Of(side, Language.English) : Of(side, Language.English, [string.Join('|', Enumerable.Range(0, count).Select(n => $"statement {n}."))]);

    public static AnalyzedReadout With(this AnalyzedReadout readout, int statement, Func<Statement, Statement> change) =>
        readout with { Statements = [.. readout.Statements.Select((s, at) => at == statement ? change(s) : s)] };

    public static AnalyzedReadout Spoken(this AnalyzedReadout readout, int statement, Speaker speaker) =>
        readout.With(statement, s => s with { Attribution = s.Attribution with { Speaker = speaker } });

    public static AnalyzedReadout Naming(this AnalyzedReadout readout, int statement, params string[] concepts) =>
        readout.With(statement, s => s with { Mentions = [.. concepts.Select(id => new Mention(id, new TextSpan(s.Span.Start, s.Span.Start + 1)))] });

    private static Statement Statement(int order, int paragraph, TextSpan span, Side side) => new()
    {
        Id = $"s{order + 1}",
        Order = order,
        Section = Section.Summary,
        Paragraph = paragraph,
        Span = span,
        Attribution = new Attribution(Speaker.Narrator, SpeechAct.None, side, IsVerbatim: false, null, IsCarriedOver: false),
    };
}
