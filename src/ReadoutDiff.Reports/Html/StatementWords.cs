using ReadoutDiff.Comparison;
using ReadoutDiff.Model;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Html;

/// <summary>Writes a statement's words exactly as published, with the concepts it names marked and changed words as ins and del.</summary>
internal sealed class StatementWords(HtmlWriter html, PageContent page, bool isLeft)
{
    private readonly string _text = page.TextOf(isLeft);

    public void Write(Statement statement, WordingDifference? wording)
    {
        var changes = Changes(wording, statement.Span);
        var at = statement.Span.Start;
        foreach (var cluster in Clusters(statement))
        {
            WriteRange(new TextSpan(at, cluster.Span.Start), changes);
            html.Open("mark", ("class", ClassOf(cluster.Mentions)), ("title", string.Join(", ", cluster.Mentions.Select(id => page.Names.Concept(id)).Distinct())));
            WriteRange(cluster.Span, changes);
            html.Close("mark");
            at = cluster.Span.End;
        }

        WriteRange(new TextSpan(at, statement.Span.End), changes);
    }

    /// <summary>Mentions that overlap are marked as one, since marks that cross cannot be nested.</summary>
    private static IEnumerable<(TextSpan Span, List<string> Mentions)> Clusters(Statement statement)
    {
        (TextSpan Span, List<string> Mentions)? current = null;
        foreach (var mention in statement.Mentions.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length))
        {
            if (mention.Span.Length == 0 || !statement.Span.Contains(mention.Span))
            {
                continue;
            }

            if (current is { } open && mention.Span.Start < open.Span.End)
            {
                open.Mentions.Add(mention.ConceptId);
                current = (new TextSpan(open.Span.Start, Math.Max(open.Span.End, mention.Span.End)), open.Mentions);
                continue;
            }

            if (current is { } done)
            {
                yield return done;
            }

            current = (mention.Span, [mention.ConceptId]);
        }

        if (current is { } last)
        {
            yield return last;
        }
    }

    private string ClassOf(List<string> mentions)
    {
        foreach (var id in mentions)
        {
            if (page.Row(id)?.Verdict is Verdict.LeftOnly or Verdict.RightOnly)
            {
                return "only " + PageContent.SideClass(isLeft);
            }
        }

        return "shared";
    }

    private List<TextSpan> Changes(WordingDifference? wording, TextSpan statement)
    {
        var kind = isLeft ? WordChangeKind.LeftOnly : WordChangeKind.RightOnly;
        return wording is null
            ? []
            : [.. wording.Changes.Where(change => change.Kind == kind).Select(change => isLeft ? change.Left : change.Right)
                .Where(span => span.Length > 0 && span.Overlaps(statement)).OrderBy(span => span.Start)];
    }

    private void WriteRange(TextSpan range, List<TextSpan> changes)
    {
        var at = range.Start;
        foreach (var change in changes)
        {
            var start = Math.Max(change.Start, at);
            var end = Math.Min(change.End, range.End);
            if (start < end)
            {
                html.Text(_text.AsSpan(at, start - at));
                html.Element(isLeft ? "del" : "ins", _text[start..end]);
                at = end;
            }
        }

        html.Text(_text.AsSpan(at, range.End - at));
    }
}
