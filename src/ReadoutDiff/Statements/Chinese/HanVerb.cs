using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Chinese;

/// <summary>What a Chinese subject is found doing.</summary>
/// <param name="Kind">Whether it is a report.</param>
/// <param name="Start">Index of the verb in the line.</param>
/// <param name="End">Index after it.</param>
/// <param name="Act">Its act.</param>
/// <param name="IsEarlier">Whether an adverb puts it before the meeting.</param>
/// <param name="IsDirect">Whether nothing but adverbs stands between subject and verb.</param>
internal readonly record struct HanVerb(HanVerbKind Kind, int Start, int End, SpeechAct Act, bool IsEarlier, bool IsDirect)
{
    /// <summary>Nothing that a report needs.</summary>
    public static HanVerb None => new(HanVerbKind.None, 0, 0, SpeechAct.None, false, false);
}
