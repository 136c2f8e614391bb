using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Web.Display;

/// <summary>One text as a list of its statements: who says each, its words as published, and where they name a concept.</summary>
/// <param name="text">The text.</param>
/// <param name="names">What things are called.</param>
/// <param name="concept">The one concept that is marked; all where it is null.</param>
internal sealed class SingleText(AnalyzedReadout text, DisplayNames names, string? concept)
{
    /// <summary>Writes the statements; linear in the text.</summary>
    public void Write(HtmlWriter html)
    {
        html.Open("ol", ("class", "list statements")).Line();
        foreach (var statement in text.Statements)
        {
            var name = FormattableString.Invariant($"S{statement.Order + 1}");
            html.Open("li", ("id", name));
            html.Open("p", ("class", "meta")).Element("a", name, ("class", "ref"), ("href", "#" + name));
            html.Text(" ").Open("span", ("class", "who")).Element("bdi", names.Speaker(statement.Attribution.Speaker)).Act(statement.Attribution.Act).Close("span");
            html.Text(" ").Element("span", statement.Section.Code(), ("class", "where"));
            if (statement.IsCorrected)
            {
                html.Text(" ").Element("span", "corrected by hand", ("class", "note"));
            }

            html.Close("p").Open("p", ("class", "words"), ("lang", text.Readout.Language.Code()));
            WriteWords(html, statement);
            html.Close("p").Close("li").Line();
        }

        html.Close("ol").Line();
    }

    private void WriteWords(HtmlWriter html, Statement statement)
    {
        var words = text.Readout.Text;
        var at = statement.Span.Start;
        foreach (var mention in statement.Mentions.Where(mention => concept is null || mention.ConceptId == concept).OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length))
        {
            // Of mentions that overlap the first and longest is marked: marks that cross cannot be nested.
            if (mention.Span.Start < at || mention.Span.End > statement.Span.End || mention.Span.Length == 0)
            {
                continue;
            }

            html.Text(words.AsSpan(at, mention.Span.Start - at));
            html.Element("mark", mention.Span.Of(words), ("class", "shared"), ("title", names.Concept(mention.ConceptId)));
            at = mention.Span.End;
        }

        html.Text(words.AsSpan(at, statement.Span.End - at));
    }
}
