using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Eval;

/// <summary>A readout as paragraphs of plain text, which a test edits and puts together again.</summary>
internal sealed class EditedText
{
    private readonly Readout _readout;
    private readonly List<(Section Section, string Words)> _paragraphs;

    public EditedText(Readout readout)
    {
        _readout = readout;
        _paragraphs = [.. readout.Paragraphs.Select(paragraph => (paragraph.Section, paragraph.Span.Of(readout.Text)))];
    }

    /// <summary>The words of all paragraphs: letters, figures and Han characters, by place.</summary>
    public IReadOnlyList<(int Paragraph, TextSpan Span, string Word)> Words =>
    [
        .. _paragraphs.SelectMany((paragraph, index) => Tokenizer.Tokenize(paragraph.Words, new TextSpan(0, paragraph.Words.Length))
            .Where(token => token.Kind != TokenKind.Punctuation)
            .Select(token => (index, token.Span, token.Span.Of(paragraph.Words)))),
    ];

    /// <summary>The marks of some kinds in all paragraphs, by place.</summary>
    public IReadOnlyList<(int Paragraph, TextSpan Span, string Mark)> Marks(IReadOnlySet<string> kinds) =>
    [
        .. _paragraphs.SelectMany((paragraph, index) => Tokenizer.Tokenize(paragraph.Words, new TextSpan(0, paragraph.Words.Length))
            .Where(token => token.Kind == TokenKind.Punctuation && kinds.Contains(token.Span.Of(paragraph.Words)))
            .Select(token => (index, token.Span, token.Span.Of(paragraph.Words)))),
    ];

    /// <summary>Puts other words in place of some.</summary>
    public EditedText Put(int paragraph, TextSpan at, string words)
    {
        var (section, old) = _paragraphs[paragraph];
        _paragraphs[paragraph] = (section, string.Concat(old.AsSpan(0, at.Start), words, old.AsSpan(at.End)));
        return this;
    }

    /// <summary>Changes white space: divides a paragraph at a space or a sentence's end, joins two, widens a space, or adds an empty line.</summary>
    public EditedText Space(int what, int where)
    {
        var body = Enumerable.Range(0, _paragraphs.Count).Where(i => _paragraphs[i].Section != Section.Title && _paragraphs[i].Words.Length > 0).ToList();
        var index = body[where % body.Count];
        var (section, words) = _paragraphs[index];
        var gaps = Enumerable.Range(1, words.Length - 1).Where(i => words[i] == ' ' || (words[i - 1] is '。' or '；' && words[i] is not ('”' or '」'))).ToList();
        switch (what % 4)
        {
            case 0 when gaps.Count > 0:
                var gap = gaps[where % gaps.Count];
                _paragraphs[index] = (section, words[..gap].TrimEnd(' '));
                _paragraphs.Insert(index + 1, (section, words[gap..].TrimStart(' ')));
                break;
            case 1 when index + 1 < _paragraphs.Count && _paragraphs[index + 1].Section == section:
                _paragraphs[index] = (section, words + (_readout.Language == Language.Chinese ? "" : " ") + _paragraphs[index + 1].Words);
                _paragraphs.RemoveAt(index + 1);
                break;
            case 2 when gaps.Exists(i => words[i] == ' '):
                var spaces = gaps.FindAll(i => words[i] == ' ');
                _paragraphs[index] = (section, words.Insert(spaces[where % spaces.Count], "  "));
                break;
            default:
                _paragraphs.Insert(index, (section, ""));
                break;
        }

        return this;
    }

    /// <summary>The readout that the paragraphs make.</summary>
    public Readout Read()
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var (section, words) in _paragraphs)
        {
            paragraphs.Add(new Paragraph(paragraphs.Count, section, new TextSpan(start, start + words.Length)));
            start += words.Length + 1;
        }

        return _readout with { Text = string.Join('\n', _paragraphs.Select(paragraph => paragraph.Words)), Paragraphs = paragraphs };
    }
}
