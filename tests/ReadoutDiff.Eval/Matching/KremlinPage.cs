namespace ReadoutDiff.Eval.Matching;

/// <summary>One real page.</summary>
internal sealed record KremlinPage(string Address, string Title, DateOnly? Date, string Json);
