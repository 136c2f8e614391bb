using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Says whether a text was read in full, so that "not found in this text" can be claimed of it without reserve.</summary>
public static class ReadingCaveat
{
    // Limits that leave no word of the text unread: whatever else a stage reports is taken as a reason for doubt.
    private static readonly HashSet<string> Harmless =
        new([LimitCode.CharsetMismatch, LimitCode.UnknownCharset, "date-is-event", "flattened-page", "page-notes-left-in", LimitCode.CorrectionNotPlaced], StringComparer.Ordinal);

    /// <summary>A sentence to show beside every claim that the text does not contain something; null where it was read in full.</summary>
    public static string? Of(AnalyzedReadout text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var reasons = text.Readout.Limits.Concat(text.Limits).Concat(Unreported(text))
            .Where(limit => !Harmless.Contains(limit.Code))
            .Select(limit => limit.Code)
            .ToList();
        return reasons.Count == 0
            ? null
            : $"{Capital(name)} was not read in full ({string.Join(", ", reasons.Distinct(StringComparer.Ordinal))}): what was not found in it may still stand there.";
    }

    /// <summary>Limits that follow from the text itself, where no earlier stage has reported them.</summary>
    internal static IEnumerable<Limit> Unreported(AnalyzedReadout text)
    {
        if (text.Readout.Language == Language.Unknown
            && !text.Readout.Limits.Concat(text.Limits).Any(limit => limit.Code.Contains("language", StringComparison.Ordinal)))
        {
            yield return new Limit("unknown-language", "The language is not known, so only what is written alike in the known languages was compared.");
        }

        if (text.Statements.Count == 0)
        {
            yield return new Limit("no-statements", "No statement was found, so nothing could be compared.");
        }
    }

    /// <summary>All that was not read of a text, each message with the text's name.</summary>
    public static IEnumerable<Limit> LimitsOf(AnalyzedReadout text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Readout.Limits.Concat(text.Limits)
            .Concat(Unreported(text))
            .Distinct()
            .Select(limit => limit with { Message = $"{name}: {limit.Message}" });
    }

    private static string Capital(string name) => string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
}
