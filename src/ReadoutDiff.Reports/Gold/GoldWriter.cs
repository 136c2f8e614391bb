using ReadoutDiff.Corrections;

namespace ReadoutDiff.Reports.Gold;

/// <summary>
/// Writes the corrections of one meeting's texts as a gold file in the form that the evaluation reads: <c>concepts</c>, <c>speakers</c> and <c>pairs</c>,
/// each row with author and time; <c>mentions</c> says where a concept is named or is not, <c>alone</c> which statement has no counterpart. Only what a
/// person has said stands in it, so that what is missing from it is not known, and not wrong.
/// </summary>
public static class GoldWriter
{
    /// <summary>Writes a gold file.</summary>
    /// <param name="texts">The texts of one meeting; a pair is named by their order here.</param>
    /// <param name="corrections">The corrections, not those that were withdrawn; those of other texts are passed over.</param>
    /// <param name="output">Where to.</param>
    public static void Write(IReadOnlyList<GoldText> texts, IReadOnlyList<Correction> corrections, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(output);
        var draft = new GoldDraft(texts);
        foreach (var text in draft.Texts)
        {
            draft.Add(text, ReadoutCorrector.Apply(text.Text, corrections, text.Address));
        }

        for (var left = 0; left < draft.Texts.Count; left++)
        {
            for (var right = left + 1; right < draft.Texts.Count; right++)
            {
                draft.AddPairs(draft.Texts[left], draft.Texts[right], corrections);
            }
        }

        draft.Write(output);
    }
}
