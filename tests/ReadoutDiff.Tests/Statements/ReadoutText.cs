using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Tests.Statements;

/// <summary>Builds readouts from lines and writes their statements the way the specifications read them.</summary>
internal static class ReadoutText
{
    private static readonly ReadoutAnalyzer Analyzer = new(new SmallLexicon());

    /// <summary>A readout of one paragraph a line. A line may begin with <c>T|</c> (title), <c>R|</c> (transcript) or <c>A|</c> (attendees).</summary>
    public static Readout Of(string lines, Language language, Side side)
    {
        var text = new System.Text.StringBuilder();
        var paragraphs = new List<Paragraph>();
        foreach (var line in lines.Split('\n'))
        {
            var section = line.StartsWith("T|", StringComparison.Ordinal) ? Section.Title
                : line.StartsWith("R|", StringComparison.Ordinal) ? Section.Transcript
                : line.StartsWith("A|", StringComparison.Ordinal) ? Section.Attendees
                : Section.Summary;
            var words = section == Section.Summary ? line : line[2..];
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            paragraphs.Add(new Paragraph(paragraphs.Count, section, new TextSpan(text.Length, text.Length + words.Length)));
            text.Append(words);
        }

        return new Readout { Source = "test", Side = side, Language = language, Text = text.ToString(), Paragraphs = paragraphs };
    }

    /// <summary>The statements of a readout.</summary>
    public static AnalyzedReadout Analyze(string lines, Language language, Side side) => Analyzer.Analyze(Of(lines, language, side));

    /// <summary>The speakers of the statements in order, separated by spaces.</summary>
    public static string Speakers(string lines, Language language, Side side) =>
        string.Join(' ', Analyze(lines, language, side).Statements.Select(statement => statement.Attribution.Speaker.ToString()));

    /// <summary>The statements' words, separated by <c> ¦ </c>.</summary>
    public static string Cut(string lines, Language language, Side side)
    {
        var analyzed = Analyze(lines, language, side);
        return string.Join(" ¦ ", analyzed.Statements.Select(statement => statement.Span.Of(analyzed.Readout.Text)));
    }
}
