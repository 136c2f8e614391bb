using System.Globalization;
using ReadoutDiff.Alignment;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval;

/// <summary>For each line, is its own translation the nearest of all? General sentences, far from the genre: a figure, not a bar.</summary>
public sealed class BenchRetrievalTests
{
    [TestCase("tatoeba.zh-en.dev.tsv", "zh", 0, "en", 1)]
    [TestCase("tatoeba.ru-en.dev.tsv", "ru", 0, "en", 1)]
    [TestCase("wmt22.en-ru-zh.dev.tsv", "ru", 1, "en", 0)]
    [TestCase("wmt22.en-ru-zh.dev.tsv", "zh", 2, "en", 0)]
    [TestCase("wmt22.en-ru-zh.dev.tsv", "zh", 2, "ru", 1)]
    public void Retrieval_OwnTranslationAmongAll_IsFarAboveChance(string file, string leftCode, int leftColumn, string rightCode, int rightColumn)
    {
        if (SolutionFolder.Shared is not { } shared || !File.Exists(Path.Combine(shared, "bench", file)))
        {
            Assert.Ignore("shared/bench is not present beside the repository");
            return;
        }

        var rows = File.ReadLines(Path.Combine(shared, "bench", file)).Select(line => line.Split('\t')).Where(row => row.Length > Math.Max(leftColumn, rightColumn)).ToList();
        var left = Lines([.. rows.Select(row => row[leftColumn])], LanguageCodes.Parse(leftCode));
        var right = Lines([.. rows.Select(row => row[rightColumn])], LanguageCodes.Parse(rightCode));
        var scores = new LexicalSimilarity(DiplomaticLexicon.Default, Glossary.Default).Score(left, right, CancellationToken.None);

        // A tie with another line is no success.
        var hits = Enumerable.Range(0, rows.Count).Count(i => Enumerable.Range(0, rows.Count).All(j => j == i || scores[i, j] < scores[i, i]));
        var accuracy = (double)hits / rows.Count;
        var table = new Table($"Retrieval on {file}, {leftCode} to {rightCode}");
        table.Add("accuracy", string.Create(CultureInfo.InvariantCulture, $"{accuracy:0.000}  ({hits} of {rows.Count})"));
        table.Print();
        Assert.That(accuracy, Is.GreaterThan(5d / rows.Count));
    }

    private static AnalyzedReadout Lines(IReadOnlyList<string> lines, Language language)
    {
        var text = string.Join('\n', lines);
        var paragraphs = new List<Paragraph>();
        var statements = new List<Statement>();
        var start = 0;
        foreach (var line in lines)
        {
            var span = new TextSpan(start, start + line.Length);
            start = span.End + 1;
            statements.Add(new Statement
            {
                Id = $"s{statements.Count + 1}",
                Order = statements.Count,
                Section = Section.Summary,
                Paragraph = paragraphs.Count,
                Span = span,
                Attribution = new Attribution(Speaker.Unknown, SpeechAct.None, Side.Unknown, IsVerbatim: false, Evidence: null, IsCarriedOver: false),
                Mentions = DiplomaticLexicon.Default.Match(text, span, language, reference: null),
            });
            paragraphs.Add(new Paragraph(paragraphs.Count, Section.Summary, span));
        }

        var readout = new Readout { Source = "bench", Side = Side.Unknown, Language = language, Text = text, Paragraphs = paragraphs };
        return new AnalyzedReadout(readout, statements, []);
    }
}
