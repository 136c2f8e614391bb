using System.Text;
using ReadoutDiff.Model;

namespace ReadoutDiff.Corrections;

/// <summary>What a correction must be like so that it can be kept and applied.</summary>
public static class CorrectionRules
{
    /// <summary>The longest note, in UTF-16 code units.</summary>
    public const int LongestNote = 20_000;

    private const int LongestName = 200;
    private const int LongestAddress = 4_096;
    private const int LongestQuote = 100_000;
    private const int MostCounterparts = 100;

    /// <summary>One line on what is wrong with a correction; null where nothing is.</summary>
    public static string? Problem(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Line("its address", correction.Address, LongestAddress)
            ?? Line("its author", correction.Author, LongestName)
            ?? (correction.At.Year < 1900 ? "its time is missing" : null)
            ?? correction switch
            {
                SideCorrection { Side: var side } => side.IsKnown && !IsCountry(side.Code) ? "its side is not a country code such as cn or ru" : null,
                LanguageCorrection { Language: Language.Unknown } => "its language is not zh, ru or en",
                LanguageCorrection => null,
                SpeakerCorrection speaker => OfSpeaker(speaker.Speaker) ?? Anchor(speaker.Anchor),
                ConceptCorrection concept => Line("its concept", concept.ConceptId, LongestName) ?? Anchor(concept.Anchor),
                AlignmentCorrection alignment => Line("the other text's address", alignment.OtherAddress, LongestAddress) ?? OfCounterparts(alignment),
                StatementNote note => Words("the note", note.Words, LongestNote) ?? Anchor(note.Anchor),
                _ => "it is of an unknown kind",
            };
    }

    private static string? OfSpeaker(Speaker speaker) => speaker.Kind switch
    {
        SpeakerKind.Delegation => IsCountry(speaker.Id) ? null : "its speaker is not a side such as side:cn",
        SpeakerKind.Person => Line("its speaker", speaker.Id, LongestName)
            ?? (Speaker.Parse(speaker.Id) == speaker ? null : "its speaker has a name that means another kind of speaker"),
        _ => null,
    };

    private static string? OfCounterparts(AlignmentCorrection alignment) =>
        alignment.Counterparts.Count > MostCounterparts ? $"it has more than {MostCounterparts} counterparts"
        : alignment.OtherAddress == alignment.Address ? "both its texts have the same address"
        : Anchor(alignment.Anchor) ?? alignment.Counterparts.Select(Anchor).FirstOrDefault(problem => problem is not null);

    private static string? Anchor(TextAnchor anchor) =>
        Words("the words it is about", anchor.Quote, LongestQuote)
        ?? (anchor.Span.Start < 0 || anchor.Span.Length != anchor.Quote.Length ? "the words it is about are not as long as their place" : null)
        ?? (anchor.Before.Length > TextAnchor.ContextLength || anchor.After.Length > TextAnchor.ContextLength ? "the context of its words is too long" : null)
        ?? (anchor.State.Length > LongestName ? "the state of its text is too long" : null)
        ?? Pairs("the context of its words", anchor.Before) ?? Pairs("the context of its words", anchor.After) ?? Pairs("the state of its text", anchor.State);

    private static bool IsCountry(string code) => code.Length == 2 && code.All(char.IsAsciiLetterLower);

    private static string? Line(string name, string value, int longest) =>
        Words(name, value, longest) ?? (value.Any(char.IsControl) ? $"{name} holds a control character" : null);

    private static string? Words(string name, string value, int longest) =>
        string.IsNullOrWhiteSpace(value) ? $"{name} is missing"
        : value.Length > longest ? $"{name} has more than {longest} characters"
        : Pairs(name, value);

    // Half a character has no form in UTF-8, and would come back as another one.
    private static string? Pairs(string name, string value)
    {
        for (var rest = value.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                return $"{name} holds half a character";
            }

            rest = rest[used..];
        }

        return null;
    }
}
