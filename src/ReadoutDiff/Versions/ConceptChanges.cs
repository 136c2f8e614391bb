using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements;

namespace ReadoutDiff.Versions;

/// <summary>Finds the concepts and figures that one version names and the other does not.</summary>
internal static class ConceptChanges
{
    /// <summary>The changes by id; none for what a statement names whose words stand in both versions. Cost linear in the texts.</summary>
    public static IReadOnlyList<ConceptChange> Of(
        AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links, ILexicon lexicon, WordMeanings meanings, CancellationToken ct)
    {
        var (earlier, later) = (TextMentions.Of(before, lexicon, ct).ById, TextMentions.Of(after, lexicon, ct).ById);
        var standing = new StandingWords(before, after, links, meanings);
        return Changes(Only(later, earlier, standing, isLater: true), Only(earlier, later, standing, isLater: false));
    }

    /// <summary>
    /// The same for versions whose mentions are what the lexicon finds in their words: only changed statements are looked at, and the
    /// others asked whether they name what those name.
    /// </summary>
    public static IReadOnlyList<ConceptChange> OfChanged(
        AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links, ILexicon lexicon, WordMeanings meanings, CancellationToken ct)
    {
        // A lexicon of somebody else's may look beyond the range that it is given; the program's own does not.
        if (lexicon is not DiplomaticLexicon known || before.Readout.Language != after.Readout.Language || before.Readout.MeetingDate != after.Readout.MeetingDate)
        {
            return Of(before, after, links, lexicon, meanings, ct);
        }

        var unchanged = new UnchangedStatements(before, after, links);
        Statement[] changedStatements = [.. Changed(before, unchanged.Before), .. Changed(after, unchanged.After)];
        Processors.For(changedStatements.Length, i => _ = changedStatements[i].Mentions.Count, ct);
        var (earlier, later) = (TextMentions.Of(before, lexicon, ct, unchanged.Before), TextMentions.Of(after, lexicon, ct, unchanged.After));
        var standing = new StandingWords(before, after, links, meanings);
        var come = Only(later.ById, earlier.ById, standing, isLater: true).ToList();
        var gone = Only(earlier.ById, later.ById, standing, isLater: false).ToList();
        var changed = come.Concat(gone).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var speaker in earlier.SpeakersPassedOver.Concat(later.SpeakersPassedOver))
        {
            changed.Remove(speaker);
            changed.ExceptWith(ConceptHierarchy.Above(speaker, lexicon));
        }

        unchanged.Remove(changed, known, ct);
        return Changes(come.Where(entry => changed.Contains(entry.Key)), gone.Where(entry => changed.Contains(entry.Key)));
    }

    private static IEnumerable<Statement> Changed(AnalyzedReadout version, bool[] isUnchanged) => version.Statements.Where(statement => !isUnchanged[statement.Order]);

    private static ConceptChange[] Changes(
        IEnumerable<KeyValuePair<string, List<LocatedMention>>> come, IEnumerable<KeyValuePair<string, List<LocatedMention>>> gone) =>
    [
        .. come.Select(entry => Change(entry, isAdded: true))
            .Concat(gone.Select(entry => Change(entry, isAdded: false)))
            .OrderBy(change => change.ConceptId, StringComparer.Ordinal),
    ];

    private static IEnumerable<KeyValuePair<string, List<LocatedMention>>> Only(
        IReadOnlyDictionary<string, List<LocatedMention>> these, IReadOnlyDictionary<string, List<LocatedMention>> those, StandingWords standing, bool isLater) =>
        these.Where(entry => !those.ContainsKey(entry.Key) && !entry.Value.Exists(mention => standing.Has(mention.Statement, isLater)));

    private static ConceptChange Change(KeyValuePair<string, List<LocatedMention>> entry, bool isAdded) =>
        new(entry.Key, isAdded, [.. entry.Value.Select(mention => mention.Span)]);
}
