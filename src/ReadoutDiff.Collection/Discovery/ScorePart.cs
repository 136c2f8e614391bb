namespace ReadoutDiff.Collection.Discovery;

/// <summary>One reason for or against a page.</summary>
/// <param name="Name">What was looked at: <c>date</c>, <c>people</c>, <c>kind</c>, <c>form</c> or <c>voices</c>.</param>
/// <param name="Points">What it adds; negative where it speaks against.</param>
/// <param name="Words">What was seen, for the user.</param>
public sealed record ScorePart(string Name, double Points, string Words);
