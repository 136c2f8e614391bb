using ReadoutDiff.Model;
using ReadoutDiff.Reports.Display;
using ReadoutDiff.Reports.Html;

namespace ReadoutDiff.Reports.Versions;

/// <summary>Both versions whole, exactly as published, with an anchor at each statement and at each place that the page speaks of.</summary>
internal sealed class VersionTexts(HtmlWriter html, VersionPage page)
{
    public void Write()
    {
        html.Section("texts", "The full texts");
        html.Open("div", ("class", "pair")).Line();
        new Text(html, page, isBefore: true).Write();
        new Text(html, page, isBefore: false).Write();
        html.Close("div").Line().EndSection();
    }

    /// <summary>One text, written from its first character to its last.</summary>
    private sealed class Text(HtmlWriter html, VersionPage page, bool isBefore)
    {
        private readonly string _text = page.TextOf(isBefore);
        private readonly IReadOnlyList<TextSpan> _changed = page.ChangedWords(isBefore);
        private readonly IReadOnlyList<int> _places = page.Places(isBefore);
        private readonly IReadOnlyList<Statement> _statements = page.Analyzed(isBefore).Statements;
        private int _at;
        private int _nextChanged;
        private int _nextPlace;
        private int _nextStatement;

        public void Write()
        {
            html.Open("div", ("class", "panel text " + VersionPage.Class(isBefore)));
            html.Element("h3", VersionPage.Name(isBefore)).Line();
            html.Open("div", ("id", isBefore ? "text-before" : "text-after"), ("class", "full"), ("lang", page.Lang(isBefore)));
            Section? section = null;
            foreach (var paragraph in page.Analyzed(isBefore).Readout.Paragraphs)
            {
                html.Line();
                WriteTo(paragraph.Span.Start);
                html.Open("p", ("class", paragraph.Section.Code()), ("id", VersionPage.Paragraph(isBefore, paragraph.Index)),
                    ("data-section", section == paragraph.Section ? null : paragraph.Section.Code()));
                WriteStatements(paragraph.Span.End);
                html.Close("p");
                section = paragraph.Section;
            }

            WriteStatements(_text.Length);
            WritePlaces(int.MaxValue);
            html.Close("div").Close("div").Line();
        }

        private void WriteStatements(int end)
        {
            for (; _nextStatement < _statements.Count && _statements[_nextStatement].Span.Start < end; _nextStatement++)
            {
                var statement = _statements[_nextStatement];
                var isStart = statement.Span.Start >= _at;
                WriteTo(statement.Span.Start);
                var name = StatementName.OfVersion(isBefore, statement.Order);
                html.Open("span", ("class", "s"), ("id", isStart ? "text-" + name : null));
                if (isStart)
                {
                    html.Element("a", "", ("class", "tag"), ("href", "#" + name), ("data-name", name), ("aria-label", $"Statement {name} among all statements"));
                }

                WriteTo(Math.Min(statement.Span.End, end));
                html.Close("span");
                if (statement.Span.End > end)
                {
                    // It runs on in the next paragraph.
                    break;
                }
            }

            WriteTo(end);
        }

        private void WriteTo(int end)
        {
            while (_at < end)
            {
                while (_nextChanged < _changed.Count && _changed[_nextChanged].End <= _at)
                {
                    _nextChanged++;
                }

                WritePlaces(_at);
                var change = _nextChanged < _changed.Count && _changed[_nextChanged].Start < end ? _changed[_nextChanged] : (TextSpan?)null;
                var isChanged = change is { } current && current.Start <= _at;
                var stop = Math.Min(end, change is null ? end : isChanged ? change.Value.End : change.Value.Start);
                if (isChanged)
                {
                    html.Open(isBefore ? "del" : "ins");
                }

                while (_nextPlace < _places.Count && _places[_nextPlace] < stop)
                {
                    html.Text(_text.AsSpan(_at, _places[_nextPlace] - _at));
                    _at = _places[_nextPlace];
                    WritePlaces(_at);
                }

                html.Text(_text.AsSpan(_at, stop - _at));
                _at = stop;
                if (isChanged)
                {
                    html.Close(isBefore ? "del" : "ins");
                }
            }
        }

        private void WritePlaces(int until)
        {
            while (_nextPlace < _places.Count && _places[_nextPlace] <= until)
            {
                html.Element("span", "", ("class", "place"), ("id", VersionPage.At(isBefore, _places[_nextPlace++])));
            }
        }
    }
}
