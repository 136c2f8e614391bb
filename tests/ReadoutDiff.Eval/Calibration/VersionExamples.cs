using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Eval.Calibration;

/// <summary>
/// Makes examples of one text in two versions: passages moved, sentences dropped, and neighbouring sentences told as one.
/// Gold meetings have accounts of different authors only, while versions of one text must align nearly without fault.
/// </summary>
internal static class VersionExamples
{
    /// <summary>One edited version beside the text, the same for the same seed.</summary>
    public static AlignmentExample Make(string meeting, AnalyzedReadout text, int seed, double weight)
    {
        var random = new Random(seed);
        var groups = new List<List<int>>();
        foreach (var statement in text.Statements)
        {
            var previous = statement.Order > 0 ? text.Statements[statement.Order - 1] : null;
            if (previous is not null && groups.Count > 0 && groups[^1].Count < 2 && groups[^1][^1] == previous.Order
                && previous.Section == statement.Section && previous.Attribution.Speaker == statement.Attribution.Speaker && random.Next(5) == 0)
            {
                groups[^1].Add(statement.Order);
            }
            else if (random.Next(8) != 0)
            {
                groups.Add([statement.Order]);
            }
        }

        var cut = random.Next(groups.Count + 1);
        var order = groups.Skip(cut).Concat(groups.Take(cut)).ToArray();
        var pairs = order.SelectMany((group, at) => group.Select(left => (left, at))).ToHashSet();
        return new AlignmentExample(meeting, text, Rebuild(text, order), pairs, weight);
    }

    private static AnalyzedReadout Rebuild(AnalyzedReadout text, IReadOnlyList<List<int>> order)
    {
        var words = new StringBuilder();
        var statements = new List<Statement>();
        foreach (var group in order)
        {
            var start = words.Length;
            var mentions = new List<Mention>();
            foreach (var member in group)
            {
                var statement = text.Statements[member];
                words.Append(words.Length > start ? " " : "");
                var shift = words.Length - statement.Span.Start;
                words.Append(statement.Span.Of(text.Readout.Text));
                mentions.AddRange(statement.Mentions.Select(m => m with { Span = new TextSpan(m.Span.Start + shift, m.Span.End + shift) }));
            }

            var first = text.Statements[group[0]];
            statements.Add(first with
            {
                Order = statements.Count,
                Span = new TextSpan(start, words.Length),
                Attribution = first.Attribution with { Evidence = null },
                Mentions = mentions,
            });
            words.Append('\n');
        }

        return text with { Readout = text.Readout with { Text = words.ToString(), Paragraphs = [] }, Statements = statements };
    }
}
