using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>Applies the corrections of a text to its analysis.</summary>
public static class ReadoutCorrector
{
    /// <summary>
    /// Applies corrections of speakers and concepts in the order in which they were made, the later one winning, and notes down notes. Sides and
    /// languages are checked only: they are applied before the analysis (<see cref="ReadingCorrector"/>, or the options at reading). Alignments are
    /// left to <see cref="AlignmentCorrector"/>. Applying none gives the same text.
    /// </summary>
    /// <param name="text">The text as the engine reads it.</param>
    /// <param name="corrections">The corrections, not those that were withdrawn.</param>
    /// <param name="address">Only the corrections of this address; null where all are of this text.</param>
    /// <returns>The corrected text. What cannot be placed surely is not applied and told as a limit.</returns>
    public static CorrectedReadout Apply(AnalyzedReadout text, IReadOnlyList<Correction> corrections, string? address = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(corrections);
        var draft = new CorrectionDraft(text);
        foreach (var correction in Correction.InOrder(ReadingCorrector.Latest(corrections.Where(correction => address is null || correction.Address == address))))
        {
            switch (correction)
            {
                case SideCorrection side:
                    draft.Check(side, text.Readout.Side == side.Side, side.Side.ToString());
                    break;
                case LanguageCorrection language:
                    draft.Check(language, text.Readout.Language == language.Language, language.Language.Code());
                    break;
                case SpeakerCorrection speaker:
                    draft.Apply(speaker);
                    break;
                case ConceptCorrection concept:
                    draft.Apply(concept);
                    break;
                case StatementNote note:
                    draft.Apply(note);
                    break;
            }
        }

        return draft.Finish();
    }
}
