using System.Globalization;
using ReadoutDiff.Model;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Comparison;

/// <summary>Diffs the words inside aligned statements of two texts in one language.</summary>
internal static class WordingDifferences
{
    /// <summary>The groups whose words differ, by group; and what was not compared. Cost linear in the statements for like wordings.</summary>
    public static (IReadOnlyList<WordingDifference> Differences, IReadOnlyList<Limit> Limits) Of(
        ComparedPair pair,
        WordDiffer differ,
        CancellationToken cancellationToken)
    {
        var (left, right) = (pair.Left.Readout, pair.Right.Readout);
        if (left.Language != right.Language)
        {
            return ([], [new Limit("wording-languages", "Words were not compared one by one: the texts are in different languages.")]);
        }

        if (left.Language == Language.Unknown)
        {
            return ([], [new Limit("wording-languages", "Words were not compared one by one: the language of the texts is not known.")]);
        }

        var differences = new List<WordingDifference>();
        var limits = new List<Limit>();
        for (var i = 0; i < pair.Alignment.Groups.Count; i++)
        {
            var group = pair.Alignment.Groups[i];
            if (group.Left.Count == 0 || group.Right.Count == 0)
            {
                continue;
            }

            var diff = differ.Diff(left.Text, Spans(pair.Left, group.Left), right.Text, Spans(pair.Right, group.Right), cancellationToken);
            limits.AddRange(diff.Limits.Select(limit => limit with
            {
                Message = string.Create(CultureInfo.InvariantCulture, $"Aligned group {i + 1}: {limit.Message}"),
            }));
            if (diff.HasDifference)
            {
                differences.Add(new WordingDifference(i, diff.Changes));
            }
        }

        return (differences, limits);
    }

    private static TextSpan[] Spans(AnalyzedReadout text, IReadOnlyList<int> orders) =>
        [.. orders.Order().Select(order => text.Statements[order].Span)];
}
