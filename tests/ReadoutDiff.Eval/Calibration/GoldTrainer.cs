using ReadoutDiff.Alignment;
using ReadoutDiff.Eval.Gold;
using ReadoutDiff.Eval.Metrics;
using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Eval.Calibration;

/// <summary>Fits alignment weights to the gold of the fixture meetings.</summary>
internal static class GoldTrainer
{
    private const int VersionsOfEachText = 2;

    // Translations and versions by one publisher say less about accounts of two sides.
    private const double TranslationWeight = 0.3;

    /// <summary>
    /// Weights assumed before any gold was seen, set by hand from what the features mean. Fitting starts from them, so
    /// that a left-out meeting has no part in its own weights.
    /// </summary>
    public static AlignmentModel Prior()
    {
        using var stream = typeof(GoldTrainer).Assembly.GetManifestResourceStream("prior.tsv")!;
        using var reader = new StreamReader(stream);
        return AlignmentModel.Read(reader, "prior.tsv");
    }

    /// <summary>A trainer on pairs of texts that are all of one condition (same language, or across languages).</summary>
    public static AlignmentModelTrainer Of(IReadOnlyList<Meeting> meetings, IEnumerable<PairKey> pairs)
    {
        var keys = pairs.ToList();
        var examples = keys.SelectMany(pair => meetings.Select(meeting => Example(meeting, pair)));
        if (keys.Exists(IsSameLanguage))
        {
            examples = examples.Concat(meetings.SelectMany(Versions));
        }

        return new AlignmentModelTrainer(examples, DiplomaticLexicon.Default, Glossary.Default, [], Prior());
    }

    /// <summary>Whether both texts of a pair are in one language.</summary>
    public static bool IsSameLanguage(PairKey pair) => pair.Left[3..] == pair.Right[3..];

    private static AlignmentExample Example(Meeting meeting, PairKey pair)
    {
        var texts = meeting[pair];
        var links = StatementLinks.Of(meeting.Gold.Pairs[pair], texts.Left, texts.Right);
        return new AlignmentExample(meeting.Name, texts.Left, texts.Right, links, pair.IsAcrossSides ? 1 : TranslationWeight);
    }

    private static IEnumerable<AlignmentExample> Versions(Meeting meeting) =>
        from key in new[] { "cn.en", "ru.en", "ru.ru", "cn.zh" }
        from seed in Enumerable.Range(1, VersionsOfEachText)
        select VersionExamples.Make(meeting.Name, meeting.Texts[key], seed, TranslationWeight / VersionsOfEachText);
}
