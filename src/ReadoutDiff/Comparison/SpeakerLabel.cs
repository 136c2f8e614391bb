using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>What a speaker is called in an English message.</summary>
internal static class SpeakerLabel
{
    private const string UnlistedPerson = "name:";

    /// <summary>A person's label, "the Chinese side", "both sides", or the name as written of a person who is not in the lexicon.</summary>
    public static string Of(Speaker speaker, ILexicon lexicon) => speaker.Kind switch
    {
        SpeakerKind.Person when lexicon.Concepts.TryGetValue(speaker.Id, out var person) => person.Label(Language.English),
        SpeakerKind.Person when speaker.Id.StartsWith(UnlistedPerson, StringComparison.Ordinal) => speaker.Id[UnlistedPerson.Length..],
        SpeakerKind.Person => speaker.Id,
        SpeakerKind.Delegation => $"the {TextName.SideName(new Side(speaker.Id))} side",
        SpeakerKind.Both => "both sides",
        SpeakerKind.Narrator => "the narrator",
        _ => "an unresolved speaker",
    };
}
