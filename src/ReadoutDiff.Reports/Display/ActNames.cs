using ReadoutDiff.Model;

namespace ReadoutDiff.Reports.Display;

/// <summary>Speech acts as English words: <c>point-out</c> becomes "pointed out".</summary>
public static class ActNames
{
    /// <summary>The act in the past tense; empty where no act is named.</summary>
    public static string Past(SpeechAct act)
    {
        if (act.Strength <= 0 || string.IsNullOrEmpty(act.Id))
        {
            return "";
        }

        var words = act.Id.Split('-');
        words[0] = Past(words[0]);
        return string.Join(' ', words);
    }

    /// <summary>The act with its strength, such as "stressed 4/5"; empty where no act is named.</summary>
    public static string WithStrength(SpeechAct act) => Past(act) is { Length: > 0 } past ? $"{past} {act.Strength}/5" : "";

    private static string Past(string verb) => verb switch
    {
        "say" => "said",
        "tell" => "told",
        "speak" => "spoke",
        "make" => "made",
        "hold" => "held",
        "give" => "gave",
        "draw" => "drew",
        "take" => "took",
        "find" => "found",
        "see" => "saw",
        "think" => "thought",
        "have" => "had",
        "put" or "set" or "let" => verb,
        "commit" or "admit" or "submit" or "refer" => verb + verb[^1] + "ed",
        _ when verb.EndsWith('e') => verb + "d",
        _ when verb.Length > 1 && verb[^1] == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal) => verb[..^1] + "ied",
        _ => verb + "ed",
    };
}
