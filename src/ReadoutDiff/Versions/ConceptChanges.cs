using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>Finds the concepts and figures that one version names and the other does not.</summary>
internal static class ConceptChanges
{
    /// <summary>The changes by id; none for what a statement names whose words stand in both versions. Cost linear in the texts.</summary>
    public static IReadOnlyList<ConceptChange> Of(
        AnalyzedReadout before, AnalyzedReadout after, IReadOnlyList<StatementLink> links, ILexicon lexicon, CancellationToken ct)
    {
        var standing = new StandingWords(before, after, links);
        var (earlier, later) = (TextMentions.Of(before, lexicon, ct).ById, TextMentions.Of(after, lexicon, ct).ById);
        return
        [
            .. Only(later, earlier, standing, isLater: true).Select(entry => Change(entry, isAdded: true))
                .Concat(Only(earlier, later, standing, isLater: false).Select(entry => Change(entry, isAdded: false)))
                .OrderBy(change => change.ConceptId, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<KeyValuePair<string, List<LocatedMention>>> Only(
        IReadOnlyDictionary<string, List<LocatedMention>> these, IReadOnlyDictionary<string, List<LocatedMention>> those, StandingWords standing, bool isLater) =>
        these.Where(entry => !those.ContainsKey(entry.Key) && !entry.Value.Exists(mention => standing.Has(mention.Statement, isLater)));

    private static ConceptChange Change(KeyValuePair<string, List<LocatedMention>> entry, bool isAdded) =>
        new(entry.Key, isAdded, [.. entry.Value.Select(mention => mention.Span)]);
}
