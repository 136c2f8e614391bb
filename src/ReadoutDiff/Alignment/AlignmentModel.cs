using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>The weights of a logistic model that turns what two statements share into the probability that they correspond.</summary>
/// <remarks>
/// The shipped weights stand in <c>Alignment/Data/model.tsv</c>: a line for each feature, a column for each
/// <see cref="AlignmentCondition"/>. That file says how they were fitted.
/// </remarks>
public sealed class AlignmentModel
{
    private const string Resource = "alignment/model.tsv";
    private static readonly Lazy<AlignmentModel> Shipped = new(ReadShipped);
    private readonly float[][] _weights;
    private readonly float[][] _contextWeights;

    private AlignmentModel(float[][] weights, float[][] contextWeights)
    {
        _weights = weights;
        _contextWeights = contextWeights;
    }

    /// <summary>The shipped weights.</summary>
    public static AlignmentModel Default => Shipped.Value;

    /// <summary>Reads lines of <c>feature TAB weight</c> with one weight for each condition; features left out weigh 0.</summary>
    /// <exception cref="ReadoutFormatException">A line is not of the form or names no feature; named by source and line.</exception>
    public static AlignmentModel Read(TextReader reader, string source)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var conditions = Enum.GetValues<AlignmentCondition>();
        var weights = Array.ConvertAll(conditions, _ => new float[PairFeatures.Count]);
        var contextWeights = Array.ConvertAll(conditions, _ => new float[PairContext.Count]);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var columns = line.Split('\t');
            var (table, feature) = Enum.TryParse<PairFeature>(columns[0], out var ofPair) ? (weights, (int)ofPair)
                : Enum.TryParse<ContextFeature>(columns[0], out var ofContext) ? (contextWeights, (int)ofContext)
                : (null, 0);
            if (table is null || columns.Length != conditions.Length + 1)
            {
                throw new ReadoutFormatException($"{source}({number}): expected a feature's name and {conditions.Length} weights separated by tabs.");
            }

            foreach (var condition in conditions)
            {
                if (!float.TryParse(columns[(int)condition + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out table[(int)condition][feature]))
                {
                    throw new ReadoutFormatException($"{source}({number}): '{columns[(int)condition + 1]}' is not a number.");
                }
            }
        }

        return new AlignmentModel(weights, contextWeights);
    }

    /// <summary>A model with the given weights for one condition and this one's for the others.</summary>
    internal AlignmentModel With(AlignmentCondition condition, float[] weights, float[] contextWeights)
    {
        var (copy, contextCopy) = (_weights.ToArray(), _contextWeights.ToArray());
        copy[(int)condition] = weights;
        contextCopy[(int)condition] = contextWeights;
        return new AlignmentModel(copy, contextCopy);
    }

    /// <summary>The weights of a condition, by <see cref="ContextFeature"/>.</summary>
    internal ReadOnlySpan<float> ContextWeights(AlignmentCondition condition) => _contextWeights[(int)condition];

    /// <summary>The weights of a condition, by <see cref="PairFeature"/>.</summary>
    internal ReadOnlySpan<float> Weights(AlignmentCondition condition) => _weights[(int)condition];

    private static AlignmentModel ReadShipped()
    {
        using var stream = typeof(AlignmentModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader, Resource);
    }
}
