namespace ReadoutDiff.Model;

/// <summary>What a speaker does in saying something, with its strength.</summary>
/// <param name="Id">Lexicon id such as <c>stress</c>; <c>state</c> is neutral.</param>
/// <param name="Strength">1 (mentions) to 5 (pledges, demands); 0 where no act is given.</param>
public readonly record struct SpeechAct(string Id, int Strength)
{
    /// <summary>No act is named in the text.</summary>
    public static SpeechAct None => new("none", 0);
}
