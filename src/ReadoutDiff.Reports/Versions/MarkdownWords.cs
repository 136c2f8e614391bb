using System.Text;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Markdown;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Versions;

/// <summary>Changed words in Markdown, marked with signs that need neither colour nor an extension: [-removed-]{+added+}.</summary>
internal sealed class MarkdownWords(VersionDiff diff)
{
    /// <summary>A hunk with the words around it.</summary>
    public string Of(WordHunk hunk)
    {
        var line = new StringBuilder(hunk.IsCutBefore ? "…" : "").Append(Escaped(Later(hunk.Before)));
        Append(line, hunk.Runs);
        return line.Append(Escaped(Later(hunk.After))).Append(hunk.IsCutAfter ? "…" : "").ToString().Trim();
    }

    /// <summary>A whole statement, changed or not.</summary>
    public string Of(StatementChange change)
    {
        var line = new StringBuilder();
        if (change.Words is { } words)
        {
            Append(line, words.Changes);
            return line.ToString().Trim();
        }

        var (version, orders) = change.After.Count == 0 ? (diff.Before, change.Before) : (diff.After, change.After);
        foreach (var span in orders.Select(order => version.Statements[order].Span))
        {
            line.Append(line.Length > 0 ? " " : "");
            var text = version.Readout.Text.AsSpan(span.Start, span.Length);
            line.Append(change.Kind switch
            {
                StatementChangeKind.Added => Marked(text, isBefore: false),
                StatementChangeKind.Removed => Marked(text, isBefore: true),
                _ => Escaped(text),
            });
        }

        return line.ToString();
    }

    private void Append(StringBuilder line, IReadOnlyList<WordChange> runs)
    {
        for (var index = 0; index < runs.Count; index++)
        {
            var run = runs[index];
            line.Append(index > 0 && WordHunk.HasGap(runs[index - 1], run) ? " " : "");
            line.Append(run.Kind switch
            {
                WordChangeKind.LeftOnly => Marked(diff.Before.Readout.Text.AsSpan(run.Left.Start, run.Left.Length), isBefore: true),
                WordChangeKind.RightOnly => Marked(Later(run.Right), isBefore: false),
                _ => Escaped(Later(run.Right)),
            });
        }
    }

    private ReadOnlySpan<char> Later(TextSpan span) => diff.After.Readout.Text.AsSpan(span.Start, span.Length);

    private static string Marked(ReadOnlySpan<char> words, bool isBefore)
    {
        var escaped = Escaped(ShownWords.Of(words));
        return isBefore ? $"\\[-{escaped}-\\]" : $"\\{{+{escaped}+\\}}";
    }

    // The escaping of a line drops the space at its ends, which separates words here.
    private static string Escaped(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return "";
        }

        var text = MarkdownText.Of(words);
        return (char.IsWhiteSpace(words[0]) ? " " : "") + text + (text.Length > 0 && char.IsWhiteSpace(words[^1]) ? " " : "");
    }
}
