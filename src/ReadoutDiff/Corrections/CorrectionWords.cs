using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>Says corrections in English.</summary>
public static class CorrectionWords
{
    private const int LongestQuote = 80;

    /// <summary>What a correction says, such as <c>speaker xi-jinping</c>; without its words, author and time.</summary>
    public static string Of(Correction correction) => correction switch
    {
        SideCorrection { Side: var side } => $"side {side}",
        LanguageCorrection { Language: var language } => $"language {language.Code()}",
        SpeakerCorrection { Speaker: var speaker } => $"speaker {speaker}",
        ConceptCorrection { IsNamed: true } concept => $"names {concept.ConceptId}",
        ConceptCorrection concept => $"does not name {concept.ConceptId}",
        AlignmentCorrection { Counterparts.Count: 0 } alignment => $"no counterpart in {alignment.OtherAddress}",
        AlignmentCorrection alignment => string.Create(CultureInfo.InvariantCulture, $"{alignment.Counterparts.Count} counterpart{(alignment.Counterparts.Count == 1 ? "" : "s")} in {alignment.OtherAddress}"),
        StatementNote => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "A correction of an unknown kind."),
    };

    /// <summary>The words a correction is about; null where it is about the whole text.</summary>
    public static TextAnchor? AnchorOf(Correction correction) => correction switch
    {
        SpeakerCorrection { Anchor: var anchor } => anchor,
        ConceptCorrection { Anchor: var anchor } => anchor,
        AlignmentCorrection { Anchor: var anchor } => anchor,
        StatementNote { Anchor: var anchor } => anchor,
        _ => null,
    };

    /// <summary>Who corrected and when, such as <c>A. Reader, 2021-06-28 12:00 UTC</c>.</summary>
    public static string Origin(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return string.Create(CultureInfo.InvariantCulture, $"{OneLine(correction.Author)}, {correction.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC");
    }

    /// <summary>The limit that tells that a correction was not applied.</summary>
    internal static Limit NotPlaced(Correction correction, string reason)
    {
        var quote = AnchorOf(correction) is { } anchor ? $" on the words “{Short(anchor.Quote)}”" : "";
        return new Limit(LimitCode.CorrectionNotPlaced, $"A correction by hand ({OneLine(Of(correction))}; {Origin(correction)}){quote} was not applied: {reason}.");
    }

    private static string Short(string quote)
    {
        var line = OneLine(quote);
        if (line.Length <= LongestQuote)
        {
            return line;
        }

        var end = LongestQuote;
        while (end > 0 && !Text.TextElements.IsBoundary(line, end))
        {
            end--;
        }

        return line[..end] + "…";
    }

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");
}
