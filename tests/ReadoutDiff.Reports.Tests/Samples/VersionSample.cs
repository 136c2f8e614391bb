using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Reports.Tests.Samples;

/// <summary>Pairs of versions, compared by the engine itself save the hostile one.</summary>
internal static class VersionSample
{
    private const string Notice =
        """
        T|Telephone call with Vladimir Putin
        Xi Jinping spoke by telephone with Vladimir Putin on Tuesday evening.
        Xi Jinping stressed that trade must grow steadily. The leaders spoke of the new railway bridge across the river. Vladimir Putin thanked his partner for a warm welcome in the spring.
        The leaders agreed to send experts to the border in the coming weeks. The talks were held in a friendly mood.
        """;

    private const string Edited =
        """
        T|Telephone talks with Vladimir Putin
        Xi Jinping spoke by telephone with Vladimir Putin on Tuesday evening. The leaders agreed to send experts to the border in the coming weeks.
        Xi Jinping stressed that trade must grow by 20 percent. Xi Jinping thanked his partner for a warm welcome in the spring.
        Vladimir Putin pointed out that the situation around Ukraine calls for patience.
        The talks were held in a friendly, open mood.
        """;

    private static readonly VersionComparer Comparer = new(DiplomaticLexicon.Default);

    public static VersionLabel First { get; } = new("version 1", new DateTimeOffset(2031, 3, 4, 18, 30, 0, TimeSpan.FromHours(3)), new string('a', 64));

    public static VersionLabel Second { get; } = new("version 2", new DateTimeOffset(2031, 3, 5, 9, 0, 0, TimeSpan.Zero), new string('b', 64));

    /// <summary>A title, words, a speaker and a figure changed; statements came, went and moved; a limit.</summary>
    public static VersionDiff Changed()
    {
        var diff = Compare(Notice, Edited);
        return diff with { Limits = [.. diff.Limits, new Limit("truncated-page", "the later version: The page was cut off.")] };
    }

    /// <summary>The same text twice.</summary>
    public static VersionDiff Same() => Compare(Notice, Notice);

    /// <summary>A first notice that was filled in.</summary>
    public static VersionDiff FilledIn() => Compare(string.Join('\n', Notice.Split('\n')[..2]), Notice);

    /// <summary>Only a space that does not break, and a paragraph that was divided.</summary>
    public static VersionDiff Typography() => Compare(
        Notice, Notice.Replace("new railway", "new\u00A0railway", StringComparison.Ordinal).Replace("weeks. The", "weeks.\nThe", StringComparison.Ordinal));

    /// <summary>Chinese, with a sentence that came and one that went.</summary>
    public static VersionDiff Chinese() => Compare(
        "T|习近平同普京通电话\n习近平强调，中方愿同俄方扩大贸易。\n普京表示，俄方支持一个中国原则。",
        "T|习近平同普京通电话\n习近平强调，中方愿同俄方稳步扩大贸易。\n双方还就乌克兰问题交换意见。",
        Language.Chinese);

    /// <summary>Versions that try to break out of a report.</summary>
    public static VersionDiff Hostile()
    {
        var (before, after) = (Sample.Hostile().Left, Sample.Hostile().Left);
        after = after with { Readout = after.Readout with { Text = after.Readout.Text.Replace("alert(1)", "alert[9]", StringComparison.Ordinal), Title = "</h1><script>" } };
        var span = after.Statements[1].Span;
        var at = after.Readout.Text.IndexOf("alert[9]", StringComparison.Ordinal);
        var word = new TextSpan(at, at + "alert[9]".Length);
        return new VersionDiff
        {
            Before = before,
            After = after,
            Statements =
            [
                new StatementChange { Kind = StatementChangeKind.Removed, Before = [0], After = [], Class = ChangeClass.Substance },
                new StatementChange { Kind = StatementChangeKind.Added, Before = [], After = [0], Class = ChangeClass.Substance },
                new StatementChange
                {
                    Kind = StatementChangeKind.Kept,
                    Before = [1],
                    After = [1],
                    IsMoved = true,
                    Class = ChangeClass.Substance,
                    Attribution = new AttributionChange(
                        before.Statements[1].Attribution, after.Statements[1].Attribution with { Speaker = Speaker.Person("name:<i>\u202E\u001b[1m") }),
                    Words = new WordDiff(
                        [
                            new WordChange(WordChangeKind.Equal, new TextSpan(span.Start, at), new TextSpan(span.Start, at)),
                            new WordChange(WordChangeKind.LeftOnly, word, new TextSpan(at, at)),
                            new WordChange(WordChangeKind.RightOnly, new TextSpan(word.End, word.End), word),
                            new WordChange(WordChangeKind.Equal, new TextSpan(word.End, span.End), new TextSpan(word.End, span.End)),
                        ],
                        []),
                },
            ],
            Paragraphs = [new ParagraphChange(ParagraphChangeKind.Kept, [0], [0], true), new ParagraphChange(ParagraphChangeKind.Kept, [1], [1], false)],
            Fields = [new FieldChange("title", "<b>\u202Eone\u0000", "| [a](javascript:b) `c`", ChangeClass.Substance), new FieldChange("place", null, "\u001b[2J<img src=x>", ChangeClass.Substance)],
            Concepts = [new ConceptChange("<script>\u202E", true, [new TextSpan(at, at + 4)]), new ConceptChange("trade", false, [before.Statements[1].Mentions[0].Span])],
            Class = ChangeClass.Substance,
            IsFilledIn = false,
            Limits = [new Limit("<x>", "<script>y</script> \u001b[31m | _x_")],
        };
    }

    /// <summary>Compares two texts of one paragraph a line; a line may begin with <c>T|</c> for the title.</summary>
    public static VersionDiff Compare(string before, string after, Language language = Language.English) =>
        Comparer.Compare(Readout(before, language), Readout(after, language));

    private static Readout Readout(string lines, Language language)
    {
        var paragraphs = new List<Paragraph>();
        var texts = new List<string>();
        var at = 0;
        foreach (var line in lines.ReplaceLineEndings("\n").Split('\n'))
        {
            var isTitle = line.StartsWith("T|", StringComparison.Ordinal);
            var words = isTitle ? line[2..] : line;
            paragraphs.Add(new Paragraph(paragraphs.Count, isTitle ? Section.Title : Section.Summary, new TextSpan(at, at + words.Length)));
            texts.Add(words);
            at += words.Length + 1;
        }

        return new Readout
        {
            Source = "sample",
            Address = "https://example.org/readout",
            Side = Side.China,
            Language = language,
            Text = string.Join('\n', texts),
            Paragraphs = paragraphs,
            Title = paragraphs[0].Section == Section.Title ? texts[0] : "",
            SideEvidence = "given",
            LanguageEvidence = "given",
        };
    }
}
