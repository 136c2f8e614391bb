using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Tests.Samples;

/// <summary>
/// Builds an analyzed readout by hand: statements in order, with mentions marked as <c>{id|words}</c>, which may nest.
/// </summary>
internal sealed class SampleText(Side side, Language language, string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Statement> _statements = [];

    public SampleText Paragraph(Section section)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _paragraphs.Add(new Paragraph(_paragraphs.Count, section, new TextSpan(_text.Length, _text.Length)));
        return this;
    }

    public SampleText Say(string marked, Speaker? speaker = null, SpeechAct? act = null)
    {
        var paragraph = _paragraphs[^1];
        if (_text.Length > paragraph.Span.Start && language != Language.Chinese)
        {
            _text.Append(' ');
        }

        var start = _text.Length;
        var mentions = Append(marked);
        var span = new TextSpan(start, _text.Length);
        _statements.Add(new Statement
        {
            Id = $"s{_statements.Count + 1}",
            Order = _statements.Count,
            Section = paragraph.Section,
            Paragraph = paragraph.Index,
            Span = span,
            Attribution = new Attribution(
                speaker ?? Speaker.Narrator, act ?? SpeechAct.None, side, paragraph.Section == Section.Transcript, null, false),
            Mentions = mentions,
        });
        _paragraphs[^1] = paragraph with { Span = new TextSpan(paragraph.Span.Start, span.End) };
        return this;
    }

    public AnalyzedReadout Build()
    {
        var text = _text.ToString();
        var readout = new Readout
        {
            Source = source,
            Side = side,
            Language = language,
            Text = text,
            Paragraphs = _paragraphs,
            SideEvidence = "given",
            LanguageEvidence = "script",
            Title = _paragraphs[0].Section == Section.Title ? _paragraphs[0].Span.Of(text) : "",
            Address = "https://example.org/readout",
            Outlet = "Sample Outlet",
            PublishedAt = new DateTimeOffset(2031, 3, 4, 18, 30, 0, TimeSpan.FromHours(3)),
            HasTimeOfDay = true,
            MeetingDate = new DateOnly(2031, 3, 4),
        };
        return new AnalyzedReadout(readout, _statements, []);
    }

    private List<Mention> Append(string marked)
    {
        var mentions = new List<Mention>();
        var open = new Stack<(string Id, int Start)>();
        for (var at = 0; at < marked.Length; at++)
        {
            switch (marked[at])
            {
                case '{':
                    var bar = marked.IndexOf('|', at);
                    open.Push((marked[(at + 1)..bar], _text.Length));
                    at = bar;
                    break;
                case '}':
                    var (id, start) = open.Pop();
                    mentions.Add(new Mention(id, new TextSpan(start, _text.Length)));
                    break;
                default:
                    _text.Append(marked[at]);
                    break;
            }
        }

        return [.. mentions.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length)];
    }
}
