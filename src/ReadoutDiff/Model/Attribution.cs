namespace ReadoutDiff.Model;

/// <summary>Who says a statement, in what way, by whose account.</summary>
/// <param name="Speaker">Who asserts it.</param>
/// <param name="Act">In what way.</param>
/// <param name="ReportedBy">The side whose readout says so.</param>
/// <param name="IsVerbatim">Whether the words stand as the speaker's own (a transcript turn) and not as reported speech.</param>
/// <param name="Evidence">The words that name the speaker, where they stand in the text; null when there are none.</param>
/// <param name="IsCarriedOver">Whether the speaker follows from an earlier sentence, not from this one.</param>
public sealed record Attribution(
    Speaker Speaker,
    SpeechAct Act,
    Side ReportedBy,
    bool IsVerbatim,
    TextSpan? Evidence,
    bool IsCarriedOver);
