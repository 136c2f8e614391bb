using System.Runtime.ExceptionServices;
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
        return Attribute(readout, [.. readout.Paragraphs.Select(paragraph => Cut(readout, paragraph, Match, ct))], Match, ct);
    }

    /// <summary>Analyzes two texts that may have much in common, as two versions have: side by side, the concepts of a wording named once.</summary>
    /// <returns>For each exactly what <see cref="Analyze"/> gives.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    internal (AnalyzedReadout First, AnalyzedReadout Second) AnalyzeBoth(Readout first, Readout second, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var memory = new MentionMemory(_lexicon);

        // The second waits for the first's paragraphs, so that it finds their wordings known.
        var paragraphs = CutAll(first, memory, ct);
        var others = CutAll(second, memory, ct);
        var side = Task.Run(() => Attribute(first, paragraphs, memory.Match, ct), CancellationToken.None);
        AnalyzedReadout? analyzed = null;
        try
        {
            analyzed = Attribute(second, others, memory.Match, ct);
        }
        finally
        {
            ((IAsyncResult)side).AsyncWaitHandle.WaitOne();
        }

        return (side.GetAwaiter().GetResult(), analyzed);
    }

    private AnalyzedReadout Attribute(Readout readout, IReadOnlyList<CutParagraph> paragraphs, Func<Readout, TextSpan, IReadOnlyList<Mention>> match, CancellationToken ct)
    {
        var reader = readout.Language switch
        {
            Language.Chinese => _chinese.Value,
            Language.Russian => _russian.Value,
            Language.English => _english.Value,
            _ => null,
        };
        var cast = new Cast(_lexicon, readout.Side);
        AddNamed(cast, paragraphs);
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
                    Mentions = paragraph.Mentions.TryGetValue(part.Span, out var mentions) ? mentions : match(readout, part.Span),
                });
            }
        }

        IReadOnlyList<Limit> limits = reader is null
            ? [new Limit("unknown-language", "The language of this text could not be read: its sentences were cut, but their speakers are not known.")]
            : [];
        return new AnalyzedReadout(readout, statements, limits);
    }

    private void AddNamed(Cast cast, IReadOnlyList<CutParagraph> paragraphs)
    {
        foreach (var mention in paragraphs.SelectMany(paragraph => paragraph.Sentences.SelectMany(sentence => paragraph.Mentions[sentence])))
        {
            if (_lexicon.Concepts.TryGetValue(mention.ConceptId, out var concept) && concept.Kind == ConceptKind.Person)
            {
                cast.AddNamed(concept.Id);
            }
        }
    }

    private static CutParagraph[] CutAll(Readout readout, MentionMemory memory, CancellationToken ct)
    {
        var cut = new CutParagraph[readout.Paragraphs.Count];
        try
        {
            Parallel.For(0, cut.Length, new ParallelOptions { CancellationToken = ct }, i => cut[i] = Cut(readout, readout.Paragraphs[i], memory.Match, ct));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return cut;
    }

    private static CutParagraph Cut(Readout readout, Paragraph paragraph, Func<Readout, TextSpan, IReadOnlyList<Mention>> match, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var enclosures = Enclosures.Of(readout.Text, paragraph.Span);
        var sentences = SentenceSplitter.Split(readout.Text, paragraph.Span, enclosures, readout.Language);
        return new CutParagraph(paragraph, sentences, enclosures, sentences.ToDictionary(sentence => sentence, sentence => match(readout, sentence)));
    }

    private IReadOnlyList<Mention> Match(Readout readout, TextSpan span) => _lexicon.Match(readout.Text, span, readout.Language, readout.MeetingDate);

    private readonly record struct CutParagraph(Paragraph Paragraph, IReadOnlyList<TextSpan> Sentences, Enclosures Enclosures, Dictionary<TextSpan, IReadOnlyList<Mention>> Mentions);
}
