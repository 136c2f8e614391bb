using System.Security.Cryptography;
using System.Text;
using ReadoutDiff.Archive.Annotations;
using ReadoutDiff.Corrections;

namespace ReadoutDiff.Catalog;

/// <summary>The corrections by people that change what is read of a text, by the text's address. Immutable.</summary>
internal sealed class ReadingCorrections
{
    private readonly Dictionary<string, (IReadOnlyList<Correction> Corrections, string Mark)> _byAddress;

    private ReadingCorrections(Dictionary<string, (IReadOnlyList<Correction>, string)> byAddress) => _byAddress = byAddress;

    /// <summary>No corrections.</summary>
    public static ReadingCorrections None { get; } = new([]);

    /// <summary>Takes those that hold; notes and alignments change nothing of one text's reading.</summary>
    public static ReadingCorrections Of(IEnumerable<Annotation> annotations) => new(annotations
        .Where(annotation => !annotation.IsWithdrawn && annotation.Correction is SideCorrection or LanguageCorrection or SpeakerCorrection or ConceptCorrection)
        .Select(annotation => annotation.Correction)
        .GroupBy(correction => correction.Address, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => ((IReadOnlyList<Correction>)[.. group], MarkOf(group)), StringComparer.Ordinal));

    /// <summary>The corrections of a text.</summary>
    public IReadOnlyList<Correction> Of(string address) => _byAddress.TryGetValue(address, out var known) ? known.Corrections : [];

    /// <summary>What an engine's name ends with for a text that was corrected; empty for others. Other corrections, another end.</summary>
    public string MarkOf(string address) => _byAddress.TryGetValue(address, out var known) ? known.Mark : "";

    private static string MarkOf(IEnumerable<Correction> corrections) =>
        "+" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', corrections.Select(CorrectionJson.Write))))[..8]);
}
