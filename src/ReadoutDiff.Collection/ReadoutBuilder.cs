using System.Text;
using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Sections;
using ReadoutDiff.Collection.Sites;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Collection;

/// <summary>Makes a readout of what an input says: sections, side, language, dates.</summary>
internal sealed class ReadoutBuilder(SiteProfiles profiles, ReadoutOptions options)
{
    /// <summary>Builds the readout. Linear in the text.</summary>
    /// <param name="published">What was read.</param>
    /// <param name="raw">The decoded input, whose datelines are evidence of the side.</param>
    /// <exception cref="UnreadablePageException">There is no text in it.</exception>
    public Readout Build(PublishedText published, string raw)
    {
        var body = WithoutTitle(published);
        var lead = body.Count > 0 && body[0].Text == published.Lead ? "" : published.Lead;
        var (text, paragraphs) = Lay(published.Title, lead, body);
        if (!text.Any(char.IsLetter))
        {
            throw new UnreadablePageException(PageTrouble.Empty, $"{published.Source}: holds no text");
        }

        var words = Body(text, paragraphs);
        var limits = published.Limits.Concat(Truncation.OfText(published.Body)).ToList();
        var site = published.Site ?? profiles.Find(published.Address) ?? profiles.Find(published.Outlet);
        var (side, sideEvidence) = SideOf(published, site, words, raw);
        var (language, languageEvidence) = LanguageOf(published, words, limits);
        if (language == Language.Chinese && HanScript.IsTraditional(text))
        {
            limits.Add(new Limit("traditional-chinese", "The text is in traditional characters; the lexicon knows the most frequent ones, so that a rare word may not be found."));
        }

        return new Readout
        {
            Source = published.Source,
            Side = side,
            SideEvidence = sideEvidence,
            Language = language,
            LanguageEvidence = languageEvidence,
            Text = text,
            Paragraphs = paragraphs,
            Title = published.Title,
            Address = published.Address,
            Outlet = Outlet(published.Outlet ?? site?.Outlet, site),
            PublishedAt = published.Published?.In(site, ZoneOf(side)),
            HasTimeOfDay = published.Published?.Time is not null,
            MeetingDate = published.MeetingDate ?? MeetingDate(published, lead, body, site),
            Place = published.Place,
            Limits = limits,
        };
    }

    private static List<Block> WithoutTitle(PublishedText published) =>
        [.. published.Body.Where((block, index) => !(index == 0 && block.Kind == BlockKind.Heading && block.Text == published.Title))];

    private static (string Text, IReadOnlyList<Paragraph> Paragraphs) Lay(string title, string lead, List<Block> body)
    {
        var text = new StringBuilder();
        var paragraphs = new List<Paragraph>();
        void Add(string words, Section section)
        {
            if (words.Length == 0)
            {
                return;
            }

            if (text.Length > 0)
            {
                text.Append('\n');
            }

            var start = text.Length;
            text.Append(words.Replace('\n', ' '));
            paragraphs.Add(new Paragraph(paragraphs.Count, section, new TextSpan(start, text.Length)));
        }

        Add(title, Section.Title);
        Add(lead, Section.Lede);
        var sections = SectionReader.Read(body, hasLead: lead.Length > 0);
        for (var i = 0; i < body.Count; i++)
        {
            if (sections[i] is { } section)
            {
                Add(body[i].Text, section);
            }
        }

        return (text.ToString(), paragraphs);
    }

    private static string Body(string text, IReadOnlyList<Paragraph> paragraphs) =>
        paragraphs.FirstOrDefault(paragraph => paragraph.Section != Section.Title) is { } first ? text[first.Span.Start..] : text;

    private (Side Side, string Evidence) SideOf(PublishedText published, SiteProfile? site, string words, string raw)
    {
        if (options.Side is { } given)
        {
            return (given, "given");
        }

        if (published.Side is { Side.IsKnown: true } stated)
        {
            return stated;
        }

        if (site is { Side.IsKnown: true })
        {
            return (site.Side, published.SiteEvidence.Length > 0 ? published.SiteEvidence : "site " + site.Outlet);
        }

        return SideDetector.Detect(published.Site is null && raw.TrimStart().StartsWith('<') ? words : raw);
    }

    private (Language Language, string Evidence) LanguageOf(PublishedText published, string words, List<Limit> limits)
    {
        if (options.Language is { } given)
        {
            return (given, "given");
        }

        var (language, evidence) = LanguageDetector.Detect(words, published.PageLanguage);
        if (published.Language is not { } stated)
        {
            return (language, evidence);
        }

        if (language == Language.Unknown || language == stated.Language)
        {
            return stated;
        }

        limits.Add(new Limit("language-mismatch", $"The input states the language {stated.Language.Code()}, but its text is {language.Code()}; it was read as {language.Code()}."));
        return (language, evidence);
    }

    private static DateOnly? MeetingDate(PublishedText published, string lead, List<Block> body, SiteProfile? site)
    {
        // Further down a text names the dates of other meetings.
        var opening = lead.Length > 0 ? lead : body.FirstOrDefault(block => block.Kind == BlockKind.Paragraph)?.Text ?? "";
        var near = published.Published?.Date;
        return DateMention.FindMeeting(opening, near) ?? (site is { DateIsEvent: true } ? near : null);
    }

    private static string? Outlet(string? name, SiteProfile? site) =>
        site is { IsPress: true } ? $"{name} (press, not an official readout)" : name;

    private static TimeSpan ZoneOf(Side side) =>
        side == Side.China ? TimeSpan.FromHours(8) : side == Side.Russia ? TimeSpan.FromHours(3) : TimeSpan.Zero;
}
