using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Alignment;

/// <summary>How much of each statement a dictionary finds again in each statement of the other text. Memory O(n·m) floats.</summary>
internal sealed class TranslationCoverage
{
    private readonly float[,] _ofSource;
    private readonly float[,] _ofTarget;
    private readonly bool _isRowSource;

    private TranslationCoverage(float[,] ofSource, float[,] ofTarget, bool isRowSource)
    {
        _ofSource = ofSource;
        _ofTarget = ofTarget;
        _isRowSource = isRowSource;
    }

    /// <summary>Looks every word up; null where no dictionary leads between the languages.</summary>
    public static TranslationCoverage? Between(AnalyzedReadout rows, AnalyzedReadout columns, IReadOnlyList<BilingualDictionary> dictionaries, CancellationToken cancellationToken)
    {
        if (TranslationPath.Between(rows.Readout.Language, columns.Readout.Language, dictionaries) is not { } path)
        {
            return null;
        }

        var isRowSource = rows.Readout.Language == path.From;
        var (source, target) = isRowSource ? (rows, columns) : (columns, rows);
        var targets = new WeightedWords(target.Statements.Select(statement => Stems(target.Readout, statement)));
        var sources = new WeightedWords(source.Statements.Select(statement => path.Words(source.Readout.Text, statement.Span)));
        var ofSource = new float[sources.Statements.Count, targets.Statements.Count];
        var ofTarget = new float[sources.Statements.Count, targets.Statements.Count];
        var best = new float[targets.Statements.Count];
        for (var at = 0; at < sources.Statements.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var covered = new HashSet<string>();
            foreach (var word in sources.Statements[at])
            {
                Array.Clear(best);
                foreach (var stem in path.Translate(word))
                {
                    covered.Add(stem);
                    var weight = Math.Min(sources.Weight(word), targets.Weight(stem));
                    foreach (var statement in targets.Having(stem))
                    {
                        best[statement] = Math.Max(best[statement], weight);
                    }
                }

                for (var statement = 0; statement < best.Length; statement++)
                {
                    ofSource[at, statement] += best[statement];
                }
            }

            foreach (var stem in covered)
            {
                foreach (var statement in targets.Having(stem))
                {
                    ofTarget[at, statement] += targets.Weight(stem);
                }
            }
        }

        Normalize(ofSource, ofTarget, sources, targets);
        return new TranslationCoverage(ofSource, ofTarget, isRowSource);
    }

    /// <summary>Sets the dictionary features of a pair.</summary>
    public void AddTo(Span<float> features, int row, int column)
    {
        var (source, target) = _isRowSource ? (row, column) : (column, row);
        var (ofSource, ofTarget) = (_ofSource[source, target], _ofTarget[source, target]);
        features[(int)PairFeature.DictionaryCoverMax] = Math.Max(ofSource, ofTarget);
        features[(int)PairFeature.DictionaryCoverMin] = Math.Min(ofSource, ofTarget);
    }

    private static IReadOnlyCollection<string> Stems(Readout readout, Statement statement) =>
        [.. TokenStem.Of(readout.Text, statement.Span, readout.Language).Where(token => token.Kind == TokenKind.Word).Select(token => token.Stem).Distinct()];

    private static void Normalize(float[,] ofSource, float[,] ofTarget, WeightedWords sources, WeightedWords targets)
    {
        for (var source = 0; source < sources.Statements.Count; source++)
        {
            for (var target = 0; target < targets.Statements.Count; target++)
            {
                ofSource[source, target] /= sources.Total(source) + PairFeatures.Shrinkage;
                ofTarget[source, target] /= targets.Total(target) + PairFeatures.Shrinkage;
            }
        }
    }
}
