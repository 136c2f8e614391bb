using System.Globalization;
using ReadoutDiff.Alignment;

namespace ReadoutDiff.Eval.Calibration;

/// <summary>Writes the weights that the program ships.</summary>
public sealed class ShippedWeights
{
    [Test]
    [Explicit("Rewrites src/ReadoutDiff/Alignment/Data/model.tsv; run after the features or the gold have changed.")]
    public async Task Fit_AllMeetings_RewritesTheShippedModel()
    {
        var meetings = await Corpus.LoadAsync();
        var pairs = Corpus.Pairs(meetings);
        var same = GoldTrainer.Of(meetings, pairs.Where(GoldTrainer.IsSameLanguage));
        var cross = GoldTrainer.Of(meetings, pairs.Where(pair => !GoldTrainer.IsSameLanguage(pair)));
        AlignmentModel[] models = [same.Fit(null), cross.Fit(null), GoldTrainer.Prior()];
        var conditions = Enum.GetValues<AlignmentCondition>();
        using var writer = new StreamWriter(Path.Combine(SolutionFolder.Meetings, "..", "..", "src/ReadoutDiff/Alignment/Data/model.tsv")) { NewLine = "\n" };
        writer.WriteLine("# Fitted by tests/ReadoutDiff.Eval/Calibration/ShippedWeights.cs to the gold pairs of all fixture meetings: the");
        writer.WriteLine("# maximum a posteriori estimate of a logistic regression held to Calibration/prior.tsv. The column with a dictionary");
        writer.WriteLine("# is that prior, since the gold is scored without one.");
        writer.WriteLine("# feature\tsame language\tcross language\tcross language with dictionary");
        foreach (var feature in Enum.GetValues<PairFeature>())
        {
            Write(writer, feature.ToString(), conditions.Select(c => models[(int)c].Weights(c)[(int)feature]));
        }

        foreach (var feature in Enum.GetValues<ContextFeature>())
        {
            Write(writer, feature.ToString(), conditions.Select(c => models[(int)c].ContextWeights(c)[(int)feature]));
        }

        Assert.That(models, Has.Length.EqualTo(conditions.Length));
    }

    private static void Write(StreamWriter writer, string feature, IEnumerable<float> weights) =>
        writer.WriteLine($"{feature}\t{string.Join('\t', weights.Select(weight => weight.ToString("0.###", CultureInfo.InvariantCulture)))}");
}
