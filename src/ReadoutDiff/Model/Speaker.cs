namespace ReadoutDiff.Model;

/// <summary>Who asserts a statement.</summary>
/// <param name="Kind">What sort of speaker it is.</param>
/// <param name="Id">A person's lexicon id, or a country code for a delegation; empty otherwise.</param>
public readonly record struct Speaker(SpeakerKind Kind, string Id)
{
    /// <summary>Not attributed to anyone that could be resolved.</summary>
    public static Speaker Unknown => new(SpeakerKind.Unknown, "");

    /// <summary>The publisher's own narration.</summary>
    public static Speaker Narrator => new(SpeakerKind.Narrator, "");

    /// <summary>Both sides or both leaders together.</summary>
    public static Speaker Both => new(SpeakerKind.Both, "");

    /// <summary>A named person.</summary>
    public static Speaker Person(string id) => new(SpeakerKind.Person, id);

    /// <summary>A side speaking as a delegation, such as "the Chinese side".</summary>
    public static Speaker Delegation(string country) => new(SpeakerKind.Delegation, country);

    /// <summary>Reads the form of <see cref="ToString"/>; <see cref="Unknown"/> for an empty one.</summary>
    public static Speaker Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text switch
        {
            "" or "unknown" => Unknown,
            "narrator" => Narrator,
            "both" => Both,
            _ when text.StartsWith("side:", StringComparison.Ordinal) => Delegation(text[5..]),
            _ => Person(text),
        };
    }

    /// <summary>The form used in JSON and in gold files: a person id, <c>side:cn</c>, <c>both</c>, <c>narrator</c> or <c>unknown</c>.</summary>
    public override string ToString() => Kind switch
    {
        SpeakerKind.Person => Id,
        SpeakerKind.Delegation => "side:" + Id,
        SpeakerKind.Both => "both",
        SpeakerKind.Narrator => "narrator",
        _ => "unknown",
    };
}
