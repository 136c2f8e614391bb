using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>
/// The probability that two statements correspond, from what they share: concepts, formulae, figures, names, glossary
/// meanings, words in one language, dictionary translations, speaker, act, section and length. Needs no model or network.
/// </summary>
/// <param name="lexicon">Tells formulae from topics, how telling each is and what it implies.</param>
/// <param name="glossary">General words of the genre.</param>
/// <param name="dictionaries">Dictionaries the user has; used where one leads between the languages of the pair, at need through English.</param>
/// <param name="model">Weights; the shipped ones when null.</param>
public sealed class LexicalSimilarity(
    ILexicon lexicon,
    Glossary glossary,
    IReadOnlyList<BilingualDictionary>? dictionaries = null,
    AlignmentModel? model = null) : IStatementSimilarity
{
    private readonly AlignmentModel _model = model ?? AlignmentModel.Default;
    private readonly IReadOnlyList<BilingualDictionary> _dictionaries = dictionaries ?? [];

    /// <inheritdoc/>
    /// <remarks>Each pair is judged by itself first, then in the light of the others. Time O(n·m + letters); memory O(n·m) floats.</remarks>
    public float[,] Score(AnalyzedReadout left, AnalyzedReadout right, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var isReversed = Orientation.IsReversed(left, right);
        var (rows, columns) = isReversed ? (right, left) : (left, right);
        var logOdds = new float[rows.Statements.Count, columns.Statements.Count];
        var condition = AlignmentCondition.SameLanguage;
        Visit(
            rows,
            columns,
            (met, row, column, features) =>
            {
                condition = met;
                logOdds[row, column] = Logistic.LogOdds(features, _model.Weights(met));
            },
            cancellationToken);

        var context = new PairContext(logOdds);
        var scores = new float[left.Statements.Count, right.Statements.Count];
        Span<float> features = stackalloc float[PairContext.Count];
        for (var row = 0; row < rows.Statements.Count; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var column = 0; column < columns.Statements.Count; column++)
            {
                context.Compute(row, column, features);
                var probability = Logistic.Probability(Logistic.LogOdds(features, _model.ContextWeights(condition)));
                scores[isReversed ? column : row, isReversed ? row : column] = probability;
            }
        }

        return scores;
    }

    /// <summary>Receives the features of one pair.</summary>
    internal delegate void FeatureVisitor(AlignmentCondition condition, int row, int column, ReadOnlySpan<float> features);

    /// <summary>Computes the features of every pair, row by row.</summary>
    internal void Visit(AnalyzedReadout rows, AnalyzedReadout columns, FeatureVisitor visitor, CancellationToken cancellationToken)
    {
        var isSameLanguage = rows.Readout.Language == columns.Readout.Language;
        var vocabulary = new EvidenceVocabulary();
        var profiler = new StatementProfiler(lexicon, glossary, vocabulary, isSameLanguage);
        var rowProfiles = profiler.Profile(rows, cancellationToken);
        var columnProfiles = profiler.Profile(columns, cancellationToken);
        var weights = vocabulary.Weights(rowProfiles.Length + columnProfiles.Length);
        var index = new EvidenceIndex(columnProfiles, vocabulary, weights);
        var rowTotals = EvidenceIndex.Totals(rowProfiles, vocabulary, weights);
        var columnTotals = EvidenceIndex.Totals(columnProfiles, vocabulary, weights);
        var translation = isSameLanguage ? null : TranslationCoverage.Between(rows, columns, _dictionaries, cancellationToken);
        var condition = isSameLanguage ? AlignmentCondition.SameLanguage
            : translation is null ? AlignmentCondition.CrossLanguage : AlignmentCondition.CrossLanguageWithDictionary;

        const int kinds = EvidenceVocabulary.Kinds;
        var shared = new float[columnProfiles.Length * kinds];
        var strongest = new float[columnProfiles.Length];
        Span<float> features = stackalloc float[PairFeatures.Count];
        for (var row = 0; row < rowProfiles.Length; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            index.Share(rowProfiles[row], shared, strongest);
            var ofRow = rowTotals.AsSpan(row * kinds, kinds);
            for (var column = 0; column < columnProfiles.Length; column++)
            {
                PairFeatures.Compute(rowProfiles[row], columnProfiles[column], shared.AsSpan(column * kinds, kinds), ofRow, columnTotals.AsSpan(column * kinds, kinds), features);
                features[(int)PairFeature.StrongestShared] = strongest[column];
                translation?.AddTo(features, row, column);
                visitor(condition, row, column, features);
            }
        }
    }
}
