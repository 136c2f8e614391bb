using System.Globalization;
using System.Text;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Tests.Comparison;

/// <summary>Builds an analyzed readout statement by statement.</summary>
internal sealed class Account(Side side, Language language = Language.English)
{
    private readonly StringBuilder text = new();
    private readonly List<(TextSpan Span, Section Section, Attribution Attribution)> parts = [];
    private readonly List<Limit> limits = [];
    private DateTimeOffset? published;
    private bool hasTime;
    private DateOnly? meeting;

    public static Account Chinese(Language language = Language.English) => new(Side.China, language);

    public static Account Russian(Language language = Language.English) => new(Side.Russia, language);

    public static Speaker Xi => Speaker.Person("xi-jinping");

    public static Speaker Putin => Speaker.Person("vladimir-putin");

    public Account Title(string words) => Say(words, Speaker.Narrator, Section.Title);

    public Account Lede(string words) => Say(words, Speaker.Narrator, Section.Lede);

    public Account Body(string words) => Say(words, Speaker.Narrator);

    public Account Say(string words, Speaker speaker, Section section = Section.Summary, int strength = 0, TextSpan? evidence = null)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        var start = text.Length;
        text.Append(words);
        var act = strength == 0 ? SpeechAct.None : new SpeechAct("act" + strength.ToString(CultureInfo.InvariantCulture), strength);
        var named = evidence is { } inner ? new TextSpan(start + inner.Start, start + inner.End) : (TextSpan?)null;
        parts.Add((new TextSpan(start, text.Length), section, new Attribution(speaker, act, side, IsVerbatim: false, named, IsCarriedOver: false)));
        return this;
    }

    public Account Published(string time, bool withTime = true)
    {
        published = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
        hasTime = withTime;
        return this;
    }

    public Account Met(string date)
    {
        meeting = DateOnly.Parse(date, CultureInfo.InvariantCulture);
        return this;
    }

    public Account Limited(string code)
    {
        limits.Add(new Limit(code, "Something was not read."));
        return this;
    }

    public AnalyzedReadout Read(ILexicon lexicon)
    {
        var whole = text.ToString();
        var readout = new Readout
        {
            Source = "test",
            Side = side,
            Language = language,
            Text = whole,
            Paragraphs = [.. parts.Select((part, index) => new Paragraph(index, part.Section, part.Span))],
            PublishedAt = published,
            HasTimeOfDay = hasTime,
            MeetingDate = meeting,
            Limits = limits,
        };
        var statements = parts.Select((part, order) => new Statement
        {
            Id = "s" + (order + 1).ToString(CultureInfo.InvariantCulture),
            Order = order,
            Section = part.Section,
            Paragraph = order,
            Span = part.Span,
            Attribution = part.Attribution,
            Mentions = lexicon.Match(whole, part.Span, language, null),
        });
        return new AnalyzedReadout(readout, [.. statements], []);
    }
}
