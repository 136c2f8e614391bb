using System.Globalization;
using System.Text;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

/// <summary>Builds an analyzed readout statement by statement.</summary>
internal sealed class Account(Side side, Language language = Language.English)
{
    private readonly StringBuilder _text = new();
    private readonly List<(TextSpan Span, Section Section, int Paragraph, Attribution Attribution)> _parts = [];
    private readonly List<Limit> _limits = [];
    private DateTimeOffset? _published;
    private bool _hasTime;
    private DateOnly? _meeting;
    private int _paragraph;

    public static Account Chinese(Language language = Language.English) => new(Side.China, language);

    public static Account Russian(Language language = Language.English) => new(Side.Russia, language);

    public static Speaker Xi => Speaker.Person("xi-jinping");

    public static Speaker Putin => Speaker.Person("vladimir-putin");

    public Account Title(string words) => Say(words, Speaker.Narrator, Section.Title);

    public Account Lede(string words) => Say(words, Speaker.Narrator, Section.Lede);

    public Account Body(string words) => Say(words, Speaker.Narrator);

    /// <summary>Goes on in the same paragraph.</summary>
    public Account AndSay(string words, Speaker speaker)
    {
        _paragraph--;
        return Say(words, speaker, before: ' ');
    }

    public Account Say(string words, Speaker speaker, Section section = Section.Summary, int strength = 0, TextSpan? evidence = null, char before = '\n')
    {
        if (_text.Length > 0)
        {
            _text.Append(before);
        }

        var start = _text.Length;
        _text.Append(words);
        var act = strength == 0 ? SpeechAct.None : new SpeechAct("act" + strength.ToString(CultureInfo.InvariantCulture), strength);
        var named = evidence is { } inner ? new TextSpan(start + inner.Start, start + inner.End) : (TextSpan?)null;
        _parts.Add((new TextSpan(start, _text.Length), section, _paragraph++, new Attribution(speaker, act, side, IsVerbatim: false, named, IsCarriedOver: false)));
        return this;
    }

    public Account Published(string time, bool withTime = true)
    {
        _published = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
        _hasTime = withTime;
        return this;
    }

    public Account Met(string date)
    {
        _meeting = DateOnly.Parse(date, CultureInfo.InvariantCulture);
        return this;
    }

    public Account Limited(string code)
    {
        _limits.Add(new Limit(code, "Something was not read."));
        return this;
    }

    public AnalyzedReadout Read(ILexicon lexicon)
    {
        var whole = _text.ToString();
        var readout = new Readout
        {
            Source = "test",
            Side = side,
            Language = language,
            Text = whole,
            Paragraphs = [.. _parts.GroupBy(part => part.Paragraph).Select(group =>
                new Paragraph(group.Key, group.First().Section, new TextSpan(group.First().Span.Start, group.Last().Span.End)))],
            PublishedAt = _published,
            HasTimeOfDay = _hasTime,
            MeetingDate = _meeting,
            Limits = _limits,
        };
        var statements = _parts.Select((part, order) => new Statement
        {
            Id = "s" + (order + 1).ToString(CultureInfo.InvariantCulture),
            Order = order,
            Section = part.Section,
            Paragraph = part.Paragraph,
            Span = part.Span,
            Attribution = part.Attribution,
            Mentions = lexicon.Match(whole, part.Span, language, null),
        });
        return new AnalyzedReadout(readout, [.. statements], []);
    }
}
