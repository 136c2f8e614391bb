namespace ReadoutDiff.Keyness;

/// <summary>How much one text says of a concept.</summary>
/// <param name="Id">The concept's id, or an anniversary's such as <c>anniversary:75</c>.</param>
/// <param name="Mentions">How many times the text names it; 1 or more.</param>
/// <param name="Share">Share, 0 to 1, of the text's letters that lie in statements which name it.</param>
public readonly record struct ConceptCount(string Id, int Mentions, double Share)
{
    /// <summary>How many statements name it; 1 or more.</summary>
    public int Statements { get; init; }
}
