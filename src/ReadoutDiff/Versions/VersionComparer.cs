using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Versions;

/// <summary>Compares two versions of one readout: statements, words, speakers, concepts, paragraphs and fields. Safe for use by several threads.</summary>
/// <param name="lexicon">What names concepts, people and acts.</param>
/// <param name="words">How words are compared; with the default budget when null.</param>
public sealed class VersionComparer(ILexicon lexicon, WordDiffer? words = null)
{
    // A notice is filled in when nearly all of it stands and at least half of the later text is new.
    private const double Standing = 0.8;
    private const double Growth = 2;

    private delegate IReadOnlyList<ConceptChange> ConceptComparison(
        AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links, ILexicon lexicon, WordMeanings meanings, CancellationToken ct);

    private readonly ReadoutAnalyzer _analyzer = new(lexicon);
    private readonly WordDiffer _words = words ?? new WordDiffer();
    private readonly WordMeanings _meanings = new();

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Every statement and paragraph of both, each once, with what became of it. Time is O(n log n) in statements and linear in the text, but for stretches that were rewritten, which the word diff bounds.</returns>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public VersionDiff Compare(Readout before, Readout after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (earlier, later) = _analyzer.AnalyzeBoth(before, after, cancellationToken);
        return Compare(earlier, later, ConceptChanges.OfChanged, cancellationToken);
    }

    /// <summary>Compares two versions that are analyzed already.</summary>
    /// <inheritdoc cref="Compare(Readout, Readout, CancellationToken)"/>
    public VersionDiff Compare(AnalyzedReadout before, AnalyzedReadout after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Compare(before, after, ConceptChanges.Of, cancellationToken);
    }

    private VersionDiff Compare(AnalyzedReadout before, AnalyzedReadout after, ConceptComparison concepts, CancellationToken cancellationToken)
    {
        var (links, limits) = Stages.Time("link statements", () => StatementLinker.Link(before, after, cancellationToken));
        var statements = Stages.Time("compare and classify statements", () => Changes(before, after, links, cancellationToken));
        var paragraphs = Stages.Time("link paragraphs", () => ParagraphLinks.Of(before, after, links));
        IReadOnlyList<FieldChange> fields = Stages.Time<IReadOnlyList<FieldChange>>(
            "compare fields", () => [.. FieldChanges.Of(before.Readout, after.Readout), .. AttendeeChanges.Of(before, after, links, lexicon)]);
        var conceptChanges = Stages.Time("compare concepts", () => concepts(before, after, links, lexicon, _meanings, cancellationToken));
        var heaviest = Heaviest(statements, paragraphs, fields);
        if (heaviest <= ChangeClass.Typography)
        {
            // Marks may stand outside of all statements, or go with another one where a paragraph is divided: whether any came, went or moved, the texts as a whole tell.
            var isSpaceAlone = WhiteSpaces.DifferAlone(before.Readout.Text, Whole(before.Readout), after.Readout.Text, Whole(after.Readout));
            statements = isSpaceAlone ? [.. statements.Select(change => change.Class is null ? change : change with { Class = ChangeClass.Layout })] : statements;
            heaviest = isSpaceAlone ? Heaviest(statements, paragraphs, fields) : ChangeClass.Typography;
        }

        return new VersionDiff
        {
            Before = before,
            After = after,
            Statements = statements,
            Paragraphs = paragraphs,
            Fields = fields,
            Concepts = conceptChanges,
            Class = heaviest,
            IsFilledIn = IsFilledIn(before, after, statements),
            Limits =
            [
                .. ReadingCaveat.LimitsOf(before, "the earlier version"),
                .. ReadingCaveat.LimitsOf(after, "the later version"),
                .. limits,
                .. statements.SelectMany(change => change.Words?.Limits ?? []),
            ],
        };
    }

    private IReadOnlyList<StatementChange> Changes(AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links, CancellationToken ct)
    {
        var kept = links.Where(link => link.IsKept).OrderBy(link => link.Before[0]).ToList();
        var isInOrder = LongestOrder.Of(
            [.. kept.Select(link => link.After[0])],
            [.. kept.Select(link => 1L + link.After.Sum(order => (long)after.Statements[order].Span.Length))]);
        var classifier = new StatementClassifier(before, after, _words, new SpeakerSources(before, after, kept.Where((_, i) => isInOrder[i])), _meanings);
        List<StatementLink> all = [.. kept, .. links.Where(link => !link.IsKept)];
        var changes = new StatementChange[all.Count];
        Processors.For(changes.Length, i => changes[i] = classifier.Classify(all[i], i < kept.Count && !isInOrder[i], ct), ct);
        return ReadingOrder.Of(changes, change => change.Before, change => change.After, before.Statements.Count);
    }

    private static ChangeClass Heaviest(
        IReadOnlyList<StatementChange> statements, IReadOnlyList<ParagraphChange> paragraphs, IReadOnlyList<FieldChange> fields)
    {
        var heaviest = paragraphs.Any(paragraph => paragraph.IsMoved) ? ChangeClass.Wording : ChangeClass.Layout;
        foreach (var changeClass in statements.Select(change => change.Class ?? ChangeClass.Layout).Concat(fields.Select(field => field.Class)))
        {
            heaviest = changeClass > heaviest ? changeClass : heaviest;
        }

        return heaviest;
    }

    private static IReadOnlyList<TextSpan> Whole(Readout version) => [.. version.Paragraphs.Select(paragraph => paragraph.Span)];

    private static bool IsFilledIn(AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementChange> statements)
    {
        var (earlier, later) = (Length(before), Length(after));
        return earlier > 0 && later >= Growth * earlier && VersionDiff.ShareOf(before, statements) >= Standing;
    }

    private static long Length(AnalyzedReadout version) => version.Statements.Sum(statement => (long)statement.Span.Length);
}
