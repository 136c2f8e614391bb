using ReadoutDiff.Alignment;
using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Eval.Calibration;

/// <summary>Fits the weights of the alignment model to pairs found by readers.</summary>
/// <remarks>
/// First each pair is fitted by itself; then the context weights are fitted on log-odds that come from models which did
/// not see the meeting, so that they correct for how the first step does on new meetings.
/// </remarks>
internal sealed class AlignmentModelTrainer
{
    private readonly AlignmentModel _prior;
    private readonly double _precision;
    private readonly List<Judged> _examples = [];

    /// <summary>Computes the features of all examples once.</summary>
    /// <param name="examples">All of one condition.</param>
    /// <param name="lexicon">Concepts.</param>
    /// <param name="glossary">General words.</param>
    /// <param name="dictionaries">Dictionaries in use; decide the condition.</param>
    /// <param name="prior">The weights assumed without evidence.</param>
    /// <param name="precision">How strongly weights are held to the prior.</param>
    public AlignmentModelTrainer(
        IEnumerable<AlignmentExample> examples,
        ILexicon lexicon,
        Glossary glossary,
        IReadOnlyList<BilingualDictionary> dictionaries,
        AlignmentModel prior,
        double precision = 20)
    {
        _prior = prior;
        _precision = precision;
        var similarity = new LexicalSimilarity(lexicon, glossary, dictionaries, prior);
        foreach (var example in examples)
        {
            var features = new float[example.Left.Statements.Count, example.Right.Statements.Count][];
            similarity.Visit(
                example.Left,
                example.Right,
                (condition, left, right, values) =>
                {
                    Condition = condition;
                    features[left, right] = values.ToArray();
                },
                CancellationToken.None);
            _examples.Add(new Judged(example, features));
        }
    }

    /// <summary>The condition the examples are of.</summary>
    public AlignmentCondition Condition { get; private set; }

    /// <summary>Fits on all meetings but one; on all when null.</summary>
    public AlignmentModel Fit(string? leftOutMeeting)
    {
        var known = _examples.Where(e => e.Example.Meeting != leftOutMeeting).ToArray();
        var weights = FitPairs(known);
        var contextExamples = new List<Example>();
        foreach (var meeting in known.Select(e => e.Example.Meeting).Distinct().ToArray())
        {
            var unseen = FitPairs(known.Where(e => e.Example.Meeting != meeting));
            contextExamples.AddRange(known.Where(e => e.Example.Meeting == meeting).SelectMany(e => e.InContext(unseen)));
        }

        var contextWeights = Fit(contextExamples, _prior.ContextWeights(Condition));
        return _prior.With(Condition, weights, contextWeights);
    }

    private float[] FitPairs(IEnumerable<Judged> examples) => Fit([.. examples.SelectMany(e => e.ByThemselves())], _prior.Weights(Condition));

    private float[] Fit(List<Example> examples, ReadOnlySpan<float> prior)
    {
        var start = new double[prior.Length];
        for (var i = 0; i < start.Length; i++)
        {
            start[i] = prior[i];
        }

        return Array.ConvertAll(LogisticRegression.Fit(examples, start, Precision(examples, start.Length)), weight => (float)weight);
    }

    // In units of each feature's spread, so that a rare feature is not held less than a common one; the bias is free.
    private double[] Precision(List<Example> examples, int features)
    {
        var precision = new double[features];
        for (var feature = 1; feature < features && examples.Count > 0; feature++)
        {
            var mean = examples.Average(e => e.Features[feature]);
            precision[feature] = _precision * Math.Max(0.005, examples.Average(e => Math.Pow(e.Features[feature] - mean, 2)));
        }

        return precision;
    }

    private sealed record Judged(AlignmentExample Example, float[,][] Features)
    {
        public IEnumerable<Example> ByThemselves() => Places().Select(p => new Example(Features[p.Left, p.Right], Example.Pairs.Contains(p), Example.Weight));

        public IEnumerable<Example> InContext(float[] weights)
        {
            var logOdds = new float[Features.GetLength(0), Features.GetLength(1)];
            foreach (var (left, right) in Places())
            {
                logOdds[left, right] = Logistic.LogOdds(Features[left, right], weights);
            }

            var context = new PairContext(logOdds);
            foreach (var place in Places())
            {
                var features = new float[PairContext.Count];
                context.Compute(place.Left, place.Right, features);
                yield return new Example(features, Example.Pairs.Contains(place), Example.Weight);
            }
        }

        private IEnumerable<(int Left, int Right)> Places() =>
            from left in Enumerable.Range(0, Features.GetLength(0))
            from right in Enumerable.Range(0, Features.GetLength(1))
            select (left, right);
    }
}
