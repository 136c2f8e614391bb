using ReadoutDiff.Model;

namespace ReadoutDiff.Eval.Calibration;

/// <summary>Two analyzed readouts of one meeting with the pairs of statements a reader found in them.</summary>
/// <param name="Meeting">Name of the meeting, which is left out as a whole when the model is judged on it.</param>
/// <param name="Left">The left text.</param>
/// <param name="Right">The right text.</param>
/// <param name="Pairs">Orders of the statements that correspond; a group of several is all its pairs.</param>
/// <param name="Weight">How much it counts in fitting.</param>
internal sealed record AlignmentExample(
    string Meeting,
    AnalyzedReadout Left,
    AnalyzedReadout Right,
    IReadOnlySet<(int Left, int Right)> Pairs,
    double Weight = 1);
