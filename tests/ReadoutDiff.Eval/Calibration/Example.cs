namespace ReadoutDiff.Eval.Calibration;

/// <summary>One pair of statements with what is known of it.</summary>
/// <param name="Features">Values by <c>PairFeature</c>.</param>
/// <param name="IsMatch">Whether the gold pairs them.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(float[] Features, bool IsMatch, double Weight = 1);
