using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;
using ReadoutDiff.Watch.Alerts;
using ReadoutDiff.Wording;

namespace ReadoutDiff.Watch.Checks;

/// <summary>Puts what changed from one version to the next into sentences, most telling first; words of the page are quoted.</summary>
/// <param name="lexicon">What names concepts and people.</param>
internal sealed class VersionSentences(ILexicon lexicon)
{
    private const int MostOfAKind = 5;
    private const int LongestQuotation = 160;

    /// <summary>One line on the whole change, without the page's name.</summary>
    public static string Headline(VersionDiff diff) => diff switch
    {
        { IsFilledIn: true } => "a first notice was filled in",
        { Class: ChangeClass.Substance } => "the text changed in substance",
        { Class: ChangeClass.Wording } => "the wording changed",
        { Class: ChangeClass.Typography } => "the typography changed",
        _ => "the layout changed, and no word of the text",
    };

    /// <summary>The sentences; cost linear in the diff.</summary>
    public IReadOnlyList<string> Of(VersionDiff diff) =>
    [
        .. diff.IsFilledIn ? [$"A first notice was filled in: {diff.Before.Statements.Count} statements became {diff.After.Statements.Count}."] : Array.Empty<string>(),
        .. Few(diff.Concepts.Where(change => change.IsAdded).OrderByDescending(Salience).Select(change => $"{Label(change.ConceptId)} now found in this text.").ToList()),
        .. Few(diff.Concepts.Where(change => !change.IsAdded).OrderByDescending(Salience).Select(change => $"{Label(change.ConceptId)} no longer found in this text.").ToList()),
        .. Few(diff.Fields.Select(Field).ToList()),
        .. Few(diff.ChangedStatements.Where(change => change.Attribution is not null).Select(change => Attribution(change, diff)).ToList()),
        .. Few(diff.ChangedStatements.Where(change => change.Words?.HasDifference == true).SelectMany(change => Words(change.Words!, diff)).ToList()),
        .. Few(Whole(diff, StatementChangeKind.Removed, "Statement no longer found")),
        .. diff.IsFilledIn ? [] : Few(Whole(diff, StatementChangeKind.Added, "Statement added")),
        .. Few(diff.ChangedStatements.Where(change => change.IsMoved).Select(change => $"Statement moved: {Quoted(Text(diff.After, change.After))}.").ToList()),
        .. diff.Limits.Select(limit => limit.Message).Distinct(StringComparer.Ordinal).Take(3).Select(message => $"Not compared in full: {message}"),
    ];

    private static List<string> Few(List<string> sentences) =>
        sentences.Count <= MostOfAKind ? sentences : [.. sentences.Take(MostOfAKind), $"And {sentences.Count - MostOfAKind} more of this kind."];

    private static string Field(FieldChange change) => change.Field == FieldChange.Attendee
        ? change.Before is null ? $"Now among the attendees: {change.After}." : $"No longer found among the attendees: {change.Before}."
        : $"{Name(change.Field)} now {Value(change.After)}, before {Value(change.Before)}.";

    private static string Name(string field) => field switch
    {
        "title" => "Title",
        "published" => "Publication time",
        "meeting-date" => "Date of the meeting",
        "place" => "Place",
        "language" => "Language",
        _ => "Side",
    };

    private static string Value(string? value) => value is null ? "none" : Quoted(value);

    private string Attribution(StatementChange change, VersionDiff diff)
    {
        var (before, after) = (change.Attribution!.Before, change.Attribution.After);
        return change.Attribution.IsOtherSpeaker
            ? $"Now said by {SpeakerLabel.Of(after.Speaker, lexicon)}, before by {SpeakerLabel.Of(before.Speaker, lexicon)}: {Quoted(Text(diff.After, change.After))}."
            : $"Said in another way (act: {ActName(before.Act)} before, {ActName(after.Act)} now): {Quoted(Text(diff.After, change.After))}.";
    }

    private static string ActName(SpeechAct act) => act == SpeechAct.None ? "no act" : act.Id;

    private static IEnumerable<string> Words(WordDiff words, VersionDiff diff)
    {
        var (gone, come) = ("", "");
        foreach (var change in words.Changes)
        {
            if (change.Kind == WordChangeKind.Equal)
            {
                if (gone.Length + come.Length > 0)
                {
                    yield return Replaced(gone, come);
                }

                (gone, come) = ("", "");
                continue;
            }

            gone += change.Left.Of(diff.Before.Readout.Text);
            come += change.Right.Of(diff.After.Readout.Text);
        }

        if (gone.Length + come.Length > 0)
        {
            yield return Replaced(gone, come);
        }
    }

    private static string Replaced(string gone, string come) => (string.IsNullOrWhiteSpace(gone), string.IsNullOrWhiteSpace(come)) switch
    {
        (true, true) => "White space changed.",
        (true, false) => $"Words added: {Quoted(come)}.",
        (false, true) => $"Words no longer found: {Quoted(gone)}.",
        _ => $"{Quoted(gone)} became {Quoted(come)}.",
    };

    private static List<string> Whole(VersionDiff diff, StatementChangeKind kind, string what) =>
    [
        .. diff.ChangedStatements.Where(change => change.Kind == kind)
            .Select(change => $"{what}: {Quoted(kind == StatementChangeKind.Removed ? Text(diff.Before, change.Before) : Text(diff.After, change.After))}."),
    ];

    private static string Text(AnalyzedReadout version, IReadOnlyList<int> orders) =>
        string.Join(' ', orders.Select(order => version.Statements[order].Span.Of(version.Readout.Text).Trim()));

    private static string Quoted(string text) => $"“{OneLine.Of(text, LongestQuotation)}”";

    private string Label(string id) => ConceptLabel.InEnglish(id, lexicon);

    private int Salience(ConceptChange change) => lexicon.Concepts.TryGetValue(change.ConceptId, out var concept) ? concept.Salience : 2;
}
