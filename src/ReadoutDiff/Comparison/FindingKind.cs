namespace ReadoutDiff.Comparison;

/// <summary>The stable kebab-case kinds of <see cref="Finding"/>.</summary>
public static class FindingKind
{
    /// <summary>Warning: dates or participants suggest two different meetings.</summary>
    public const string DifferentMeeting = "different-meeting";

    /// <summary>Warning: both texts are the same, character for character.</summary>
    public const string SameText = "same-text";

    /// <summary>Warning: both texts are accounts of the same side.</summary>
    public const string SameSide = "same-side";

    /// <summary>Who asked for the contact or invited whom.</summary>
    public const string Initiative = "initiative";

    /// <summary>How long the texts are.</summary>
    public const string Length = "length";

    /// <summary>Whose speakers a text gives its room to.</summary>
    public const string Voice = "voice";

    /// <summary>Which text was published first.</summary>
    public const string Publication = "publication";

    /// <summary>Countries, regions, persons and bodies other than the two sides.</summary>
    public const string ThirdParty = "third-party";

    /// <summary>The same kind of value with another number.</summary>
    public const string Figure = "figure";

    /// <summary>Order of the shared themes.</summary>
    public const string ThemeOrder = "theme-order";
}
