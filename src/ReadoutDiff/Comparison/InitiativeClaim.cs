namespace ReadoutDiff.Comparison;

/// <summary>What a text says of who asked for the contact or invited whom.</summary>
/// <param name="IsInvitation">An invitation, not a request to talk.</param>
/// <param name="Country">The side that asked; empty where the text does not let it be told.</param>
/// <param name="Statement">Order of the statement that says so.</param>
internal readonly record struct InitiativeClaim(bool IsInvitation, string Country, int Statement);
