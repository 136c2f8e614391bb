namespace ReadoutDiff.Alignment;

/// <summary>One thing a statement has that another may share.</summary>
/// <param name="Unit">Its number in the vocabulary.</param>
/// <param name="Share">How fully the statement has it, above 0 to 1: less than 1 where it is only implied.</param>
internal readonly record struct Evidence(int Unit, float Share);
