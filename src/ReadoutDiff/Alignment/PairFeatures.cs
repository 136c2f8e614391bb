using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>Computes the features of a pair of statements; each is the same when the two are exchanged.</summary>
internal static class PairFeatures
{
    /// <summary>Number of <see cref="PairFeature"/> members.</summary>
    public const int Count = (int)PairFeature.LengthRatio + 1;

    /// <summary>Weight, in nats, added below each share, so that statements with little to compare are not called covered.</summary>
    public const float Shrinkage = 2;

    /// <summary>Fills <paramref name="features"/>.</summary>
    /// <param name="left">The one statement.</param>
    /// <param name="right">The other.</param>
    /// <param name="shared">Weight of what they share, by kind.</param>
    /// <param name="leftTotals">Weight of what the one has, by kind.</param>
    /// <param name="rightTotals">Weight of what the other has, by kind.</param>
    /// <param name="features">Receives <see cref="Count"/> values.</param>
    public static void Compute(
        StatementProfile left,
        StatementProfile right,
        ReadOnlySpan<float> shared,
        ReadOnlySpan<float> leftTotals,
        ReadOnlySpan<float> rightTotals,
        Span<float> features)
    {
        features.Clear();
        features[(int)PairFeature.Bias] = 1;
        Set(features, PairFeature.ConceptShared, shared[(int)EvidenceKind.Concept]);
        Set(features, PairFeature.FormulaShared, shared[(int)EvidenceKind.Formula]);
        Set(features, PairFeature.ValueShared, shared[(int)EvidenceKind.Value]);
        Set(features, PairFeature.PersonShared, shared[(int)EvidenceKind.Person]);
        Set(features, PairFeature.GlossaryShared, shared[(int)EvidenceKind.Glossary]);
        Set(features, PairFeature.NameShared, shared[(int)EvidenceKind.Name]);
        const int value = (int)EvidenceKind.Value;
        features[(int)PairFeature.ValueConflict] = leftTotals[value] > 0 && rightTotals[value] > 0 && shared[value] == 0 ? 1 : 0;
        Cover(features, PairFeature.ConceptCoverMax, Concepts(shared), Concepts(leftTotals), Concepts(rightTotals));
        Cover(features, PairFeature.CoverMax, All(shared), All(leftTotals), All(rightTotals));
        const int word = (int)EvidenceKind.Word;
        Cover(features, PairFeature.WordCoverMax, shared[word], leftTotals[word], rightTotals[word]);
        const int phrase = (int)EvidenceKind.Phrase;
        features[(int)PairFeature.PhraseDice] = 2 * shared[phrase] / (leftTotals[phrase] + rightTotals[phrase] + Shrinkage);
        features[(int)PairFeature.Identical] = left.Folded.Length > 0 && left.Folded == right.Folded ? 1 : 0;
        if (SpeakerRelation.Of(left, right) is { } relation)
        {
            features[(int)relation] = 1;
        }

        CompareActs(features, left.Act, right.Act);
        CompareSections(features, left.Section, right.Section);
        features[(int)PairFeature.LengthRatio] = Math.Min(3, Math.Abs(MathF.Log((left.Extent + 1) / (right.Extent + 1))));
    }

    /// <summary>Sets a coverage feature and, beside it, that of the worse covered statement.</summary>
    public static void Cover(Span<float> features, PairFeature max, float shared, float left, float right)
    {
        var (ofLeft, ofRight) = (shared / (left + Shrinkage), shared / (right + Shrinkage));
        features[(int)max] = Math.Max(ofLeft, ofRight);
        features[(int)max + 1] = Math.Min(ofLeft, ofRight);
    }

    private static void Set(Span<float> features, PairFeature feature, float weight) => features[(int)feature] = MathF.Log(1 + weight);

    private static float Concepts(ReadOnlySpan<float> weights) =>
        weights[(int)EvidenceKind.Concept] + weights[(int)EvidenceKind.Formula] + weights[(int)EvidenceKind.Value] + weights[(int)EvidenceKind.Person];

    private static float All(ReadOnlySpan<float> weights) =>
        Concepts(weights) + weights[(int)EvidenceKind.Glossary] + weights[(int)EvidenceKind.Name] + weights[(int)EvidenceKind.Word];

    private static void CompareActs(Span<float> features, SpeechAct left, SpeechAct right)
    {
        if (left.Strength > 0 && right.Strength > 0)
        {
            features[(int)PairFeature.ActSame] = left.Id == right.Id ? 1 : 0;
            features[(int)PairFeature.ActDistance] = Math.Abs(left.Strength - right.Strength) / 5f;
        }
    }

    private static void CompareSections(Span<float> features, Section left, Section right)
    {
        if (left == Section.Title || right == Section.Title)
        {
            features[(int)(left == right ? PairFeature.TitleBoth : PairFeature.TitleOne)] = 1;
        }

        if (left == Section.Attendees || right == Section.Attendees)
        {
            features[(int)(left == right ? PairFeature.AttendeesBoth : PairFeature.AttendeesOne)] = 1;
        }

        features[(int)PairFeature.LedeBoth] = left == Section.Lede && right == Section.Lede ? 1 : 0;
    }
}
