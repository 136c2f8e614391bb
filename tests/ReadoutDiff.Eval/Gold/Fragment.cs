using ReadoutDiff.Model;

namespace ReadoutDiff.Eval.Gold;

/// <summary>Finds the statement that a fragment of a gold file names.</summary>
internal static class Fragment
{
    /// <summary>What is wrong with a fragment; null when it occurs once and lies in one statement.</summary>
    public static string? Problem(AnalyzedReadout readout, string fragment)
    {
        var text = readout.Readout.Text;
        var start = text.IndexOf(fragment, StringComparison.Ordinal);
        if (start < 0)
        {
            return $"{readout.Readout.Source}: not in the text: {fragment}";
        }

        if (text.IndexOf(fragment, start + 1, StringComparison.Ordinal) >= 0)
        {
            return $"{readout.Readout.Source}: occurs twice: {fragment}";
        }

        var span = new TextSpan(start, start + fragment.Length);
        return readout.Statements.Any(statement => statement.Span.Contains(span))
            ? null
            : $"{readout.Readout.Source}: lies in several statements: {fragment}";
    }

    /// <summary>The statement that holds most of the fragment; null where the text does not have it.</summary>
    public static Statement? Statement(AnalyzedReadout readout, string fragment)
    {
        var start = readout.Readout.Text.IndexOf(fragment, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var end = start + fragment.Length;
        return readout.Statements
            .Where(statement => statement.Span.Overlaps(new TextSpan(start, end)))
            .MaxBy(statement => Math.Min(statement.Span.End, end) - Math.Max(statement.Span.Start, start));
    }
}
