using System.Globalization;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Comparison;

/// <summary>Puts what new versions change in a comparison into English sentences, for alerts and reports.</summary>
/// <param name="lexicon">What names concepts and people.</param>
public sealed class FindingChangeWords(ILexicon lexicon)
{
    private const int MostLetters = 120;

    /// <summary>
    /// Such as "CPC centenary now found on the Russian side, and so on both sides". Where it is uncertain, the reason follows after a full
    /// stop.
    /// </summary>
    public string Sentence(FindingChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (here, there) = (Place(change, isOther: false), Place(change, isOther: true));
        var label = Label(change.ConceptId);
        var sentence = change.Kind switch
        {
            FindingChangeKind.NowFound => $"{label} now found {here}{Found(change, there)}",
            FindingChangeKind.NoLongerFound => $"{label} no longer found {here}{NotFound(change, there)}",
            FindingChangeKind.OtherSpeaker => $"{label} now {Said(change.SpeakerAfter)} {here}, before {Said(change.SpeakerBefore)}",
            FindingChangeKind.MoreProminent => $"{label} now found in the {Part(change.SectionAfter)} {here}, before only in the {Part(change.SectionBefore)}",
            FindingChangeKind.LessProminent => $"{label} no longer found in the {Part(change.SectionBefore)} {here}, now only in the {Part(change.SectionAfter)}",
            FindingChangeKind.CounterpartNowFound => $"{About(change)} {here} now has a counterpart {there}: {Quoted(change)}",
            FindingChangeKind.CounterpartNoLongerFound => $"A counterpart {there} is no longer found for {Lower(About(change))} {here}: {Quoted(change)}",
            FindingChangeKind.AccountsNowAgree => $"What {Speaker(change.Claimed)} says {here} now has the same speaker {there}: {Quoted(change)}",
            _ => $"What {Speaker(change.Claimed)} says {here} now has another speaker {there} ({Speaker(change.SpeakerAfter)}): {Quoted(change)}",
        };
        return change.Caveat is { } caveat ? $"{Capital(sentence)}. {caveat}" : Capital(sentence);
    }

    private static string Found(FindingChange change, string there) => (change.OtherBefore.Count > 0, change.OtherAfter.Count > 0) switch
    {
        (_, true) => change.AreSidesTold ? ", and so on both sides" : ", and so in both texts",
        (false, false) => $", and still not found {there}",
        _ => $", and no longer found {there}",
    };

    private static string NotFound(FindingChange change, string there) => (change.OtherBefore.Count > 0, change.OtherAfter.Count > 0) switch
    {
        (true, true) => $", and still found {there}",
        (false, true) => $", and now found {there}",
        (true, false) => $", and no longer found {there}",
        _ => $", and not found {there} before or after",
    };

    private static string Place(FindingChange change, bool isOther) => change.AreSidesTold
        ? $"on the {TextName.SideName(isOther ? change.OtherSide : change.Side)} side"
        : change.IsLeft != isOther ? "in the left text" : "in the right text";

    private string About(FindingChange change) => change.ConceptId.Length > 0 ? $"A statement about {Label(change.ConceptId)}" : "A statement";

    private string Said(Speaker? speaker) => speaker is { Kind: SpeakerKind.Narrator } ? "told by the narrator" : "raised by " + Speaker(speaker);

    private string Speaker(Speaker? speaker) => SpeakerLabel.Of(speaker ?? Model.Speaker.Unknown, lexicon);

    private string Label(string id) => id.Length == 0 ? "" : ConceptLabel.InEnglish(id, lexicon);

    private static string Part(Section? section) => section switch
    {
        Section.Title => "title",
        Section.Lede => "lede",
        Section.Transcript => "transcript",
        Section.Attendees => "list of attendees",
        _ => "body",
    };

    // A long statement is cut between text elements.
    private static string Quoted(FindingChange change)
    {
        var words = string.Join(' ', change.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var elements = new StringInfo(words);
        return "“" + (elements.LengthInTextElements > MostLetters ? elements.SubstringByTextElements(0, MostLetters).TrimEnd() + "…" : words) + "”";
    }

    private static string Capital(string words) => words.Length == 0 ? words : string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));

    private static string Lower(string words) => string.Concat(words[..1].ToLowerInvariant(), words.AsSpan(1));
}
