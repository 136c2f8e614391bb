using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>A text with the corrections that could be placed in it.</summary>
/// <param name="Text">The text; its <see cref="AnalyzedReadout.Corrections"/> say what holds, its limits what could not be placed.</param>
/// <param name="Placed">The corrections of statements that found their words, each with the statement; one that covers several stands there for each.</param>
/// <param name="Unplaced">Those that did not, and were not applied.</param>
public sealed record CorrectedReadout(
    AnalyzedReadout Text,
    IReadOnlyList<(Correction Correction, int StatementOrder)> Placed,
    IReadOnlyList<Correction> Unplaced);
