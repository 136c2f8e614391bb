using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Chinese;
using ReadoutDiff.Statements.English;
using ReadoutDiff.Statements.People;
using ReadoutDiff.Statements.Russian;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements;

/// <summary>Cuts a readout into statements and says who asserts each. Holds the lexicon's people and acts ready; safe for use by several threads.</summary>
/// <remarks>
/// A statement is a sentence, cut further at top-level semicolons and where a clause with a speaker of its own begins.
/// The act of several coordinated verbs is that of the first. Carried statements have the act of the clause they are
/// carried from. Time is linear in the length of the text.
/// </remarks>
public sealed class ReadoutAnalyzer
{
    private readonly ILexicon _lexicon;
    private readonly Lazy<IReportReader> _chinese;
    private readonly Lazy<IReportReader> _russian;
    private readonly Lazy<IReportReader> _english;

    /// <summary>Creates an analyzer that knows the people, titles and acts of a lexicon.</summary>
    public ReadoutAnalyzer(ILexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _chinese = new Lazy<IReportReader>(() => new ChineseReportReader(lexicon));
        _russian = new Lazy<IReportReader>(() => new RussianReportReader(lexicon));
        _english = new Lazy<IReportReader>(() => new EnglishReportReader(lexicon));
    }

    /// <summary>Analyzes one readout.</summary>
    /// <param name="readout">The text with its paragraphs.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The statements in published order; every letter of the paragraphs lies in exactly one.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public AnalyzedReadout Analyze(Readout readout, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(readout);
        var paragraphs = readout.Paragraphs.Select(paragraph => Cut(readout, paragraph, isLazy: false, ct)).ToArray();
        return Attribute(readout, paragraphs, ReaderOf(readout), ct);
    }

    /// <summary>Analyzes two versions of one readout: the same as analyzing each, with what they share read once, and mentions looked for when they are asked for.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal (AnalyzedReadout Before, AnalyzedReadout After) AnalyzeBoth(Readout before, Readout after, CancellationToken ct)
    {
        CutParagraph[] earlier = [], later = [];
        Stages.Time("cut into sentences", () => Processors.Both(() => earlier = CutAll(before), () => later = CutAll(after), ct));
        var (earlierReader, laterReader) = (ReaderOf(before), ReaderOf(after));
        if (earlierReader is not null && ReferenceEquals(earlierReader, laterReader) && Attributor.FillsParagraph(before) == Attributor.FillsParagraph(after))
        {
            var pool = new SentencePool(Attributor.FillsParagraph(before));
            var (earlierKeys, laterKeys) = Stages.Time("find equal sentences", () => (pool.Add(before.Text, earlier), pool.Add(after.Text, later)));
            Stages.Time("read sentences", () => pool.Read(earlierReader, ct));
            (earlierReader, laterReader) = (new RememberedReadings(earlierReader, pool, earlierKeys), new RememberedReadings(earlierReader, pool, laterKeys));
        }

        AnalyzedReadout? left = null, right = null;
        Stages.Time("attribute", () => Processors.Both(() => left = Attribute(before, earlier, earlierReader, ct), () => right = Attribute(after, later, laterReader, ct), ct));
        return (left!, right!);

        CutParagraph[] CutAll(Readout readout) => [.. readout.Paragraphs.Select(paragraph => Cut(readout, paragraph, isLazy: true, ct))];
    }

    private IReportReader? ReaderOf(Readout readout) => readout.Language switch
    {
        Language.Chinese => _chinese.Value,
        Language.Russian => _russian.Value,
        Language.English => _english.Value,
        _ => null,
    };

    private AnalyzedReadout Attribute(Readout readout, CutParagraph[] paragraphs, IReportReader? reader, CancellationToken ct)
    {
        var cast = new Cast(_lexicon, readout.Side, new NamedPeople(CutParagraph.People(paragraphs, _lexicon)));
        var attributor = new Attributor(readout, reader, cast);
        var statements = new List<Statement>();
        foreach (var paragraph in paragraphs)
        {
            foreach (var part in attributor.Attribute(paragraph.Paragraph, paragraph.Sentences, paragraph.Enclosures, ct))
            {
                statements.Add(new Statement
                {
                    Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{statements.Count + 1}"),
                    Order = statements.Count,
                    Section = paragraph.Paragraph.Section,
                    Paragraph = paragraph.Paragraph.Index,
                    Span = part.Span,
                    Attribution = part.Attribution,
                    // A sentence that is one statement has been matched already.
                    Mentions = paragraph.MentionsOf(part.Span) ?? Match(readout, part.Span, isLazy: paragraph.IsLazy),
                });
            }
        }

        IReadOnlyList<Limit> limits = reader is null
            ? [new Limit("unknown-language", "The language of this text could not be read: its sentences were cut, but their speakers are not known.")]
            : [];
        return new AnalyzedReadout(readout, statements, limits);
    }

    private CutParagraph Cut(Readout readout, Paragraph paragraph, bool isLazy, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var enclosures = Enclosures.Of(readout.Text, paragraph.Span);
        var sentences = SentenceSplitter.Split(readout.Text, paragraph.Span, enclosures, readout.Language);
        return new CutParagraph(paragraph, sentences, enclosures, [.. sentences.Select(sentence => Match(readout, sentence, isLazy))], isLazy);
    }

    private IReadOnlyList<Mention> Match(Readout readout, TextSpan span, bool isLazy) =>
        isLazy ? new LazyMentions(_lexicon, readout, span) : _lexicon.Match(readout.Text, span, readout.Language, readout.MeetingDate);
}
