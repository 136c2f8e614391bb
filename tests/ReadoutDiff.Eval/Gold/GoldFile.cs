namespace ReadoutDiff.Eval.Gold;

/// <summary>What a careful reader finds in the texts of one meeting.</summary>
/// <param name="Concepts">For each text, the lexicon ids of all concepts it names.</param>
/// <param name="Speakers">For each text, who asserts which statement.</param>
/// <param name="Pairs">For each pair of texts, which statements correspond.</param>
internal sealed record GoldFile(
    IReadOnlyDictionary<string, IReadOnlySet<string>> Concepts,
    IReadOnlyDictionary<string, IReadOnlyList<SpeakerRow>> Speakers,
    IReadOnlyDictionary<PairKey, IReadOnlyList<PairRow>> Pairs);
