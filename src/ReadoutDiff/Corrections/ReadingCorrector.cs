using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>The corrections that are applied to a text before it is analyzed: its side and language.</summary>
public static class ReadingCorrector
{
    /// <summary>The side a person has given a text last; null where no one has.</summary>
    public static Side? SideOf(IReadOnlyList<Correction> corrections, string? address = null) => Last<SideCorrection>(corrections, address)?.Side;

    /// <summary>The language a person has given a text last; null where no one has.</summary>
    public static Language? LanguageOf(IReadOnlyList<Correction> corrections, string? address = null) => Last<LanguageCorrection>(corrections, address)?.Language;

    /// <summary>Gives a text its corrected side and language, and keeps what had been read.</summary>
    /// <param name="readout">The text as it was read.</param>
    /// <param name="corrections">The corrections, not those that were withdrawn.</param>
    /// <param name="address">Only the corrections of this address; null where all are of this text.</param>
    public static Readout Apply(Readout readout, IReadOnlyList<Correction> corrections, string? address = null)
    {
        ArgumentNullException.ThrowIfNull(readout);
        if (Last<SideCorrection>(corrections, address) is { } side)
        {
            readout = readout with
            {
                Side = side.Side,
                SideEvidence = $"corrected by hand ({CorrectionWords.Origin(side)})",
                Corrections = [.. readout.Corrections, new AppliedCorrection(side, [], [readout.Side.ToString()], [side.Side.ToString()])],
            };
        }

        if (Last<LanguageCorrection>(corrections, address) is { } language)
        {
            readout = readout with
            {
                Language = language.Language,
                LanguageEvidence = $"corrected by hand ({CorrectionWords.Origin(language)})",
                Corrections = [.. readout.Corrections, new AppliedCorrection(language, [], [readout.Language.Code()], [language.Language.Code()])],

                // It tells in which language the text was read, which is so no longer.
                Limits = [.. readout.Limits.Where(limit => limit.Code != "language-mismatch")],
            };
        }

        return readout;
    }

    /// <summary>All corrections but those of side and language that a later one replaces.</summary>
    internal static IEnumerable<Correction> Latest(IEnumerable<Correction> corrections)
    {
        var all = Correction.InOrder(corrections).ToList();
        var side = all.FindLast(correction => correction is SideCorrection);
        var language = all.FindLast(correction => correction is LanguageCorrection);
        return all.Where(correction => correction is not (SideCorrection or LanguageCorrection) || ReferenceEquals(correction, side) || ReferenceEquals(correction, language));
    }

    private static T? Last<T>(IReadOnlyList<Correction> corrections, string? address)
        where T : Correction
    {
        ArgumentNullException.ThrowIfNull(corrections);
        return Correction.InOrder(corrections.Where(correction => address is null || correction.Address == address)).OfType<T>().LastOrDefault();
    }
}
