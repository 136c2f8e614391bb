namespace ReadoutDiff.Simulator.Distractors;

/// <summary>Something that happened and is told by one side, or by both.</summary>
/// <param name="Kind">What.</param>
/// <param name="Day">When; of a preview, when it is to happen.</param>
/// <param name="Chinese">Who of China.</param>
/// <param name="Russian">Who of Russia.</param>
/// <param name="Other">Who of a third country.</param>
/// <param name="Teller">Whose story it is: <c>cn</c>, <c>ru</c>; empty where both tell it.</param>
/// <param name="Seed">What its words are chosen by.</param>
internal sealed record Story(StoryKind Kind, DateOnly Day, Leader Chinese, Leader Russian, Leader Other, string Teller, int Seed)
{
    /// <summary>The rank of those it is about.</summary>
    public Rank Rank => Chinese.Rank;

    /// <summary>Whether the two met, in person or not.</summary>
    public bool IsMeeting => Kind <= StoryKind.VideoCall;

    /// <summary>Whether a side tells it.</summary>
    public bool IsToldBy(string side) => Teller.Length == 0 || Teller == side;

    /// <summary>The side's own person.</summary>
    public Leader Own(string side) => side == "cn" ? Chinese : Russian;

    /// <summary>The other side's person.</summary>
    public Leader Guest(string side) => side == "cn" ? Russian : Chinese;
}
