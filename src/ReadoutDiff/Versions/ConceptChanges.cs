using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>Finds the concepts and figures that one version names and the other does not.</summary>
internal static class ConceptChanges
{
    /// <summary>The changes by id. Cost linear in the texts.</summary>
    public static IReadOnlyList<ConceptChange> Of(AnalyzedReadout before, AnalyzedReadout after, ILexicon lexicon, CancellationToken ct)
    {
        var (earlier, later) = (TextMentions.Of(before, lexicon, ct).ById, TextMentions.Of(after, lexicon, ct).ById);
        return
        [
            .. Only(later, earlier).Select(entry => Change(entry, isAdded: true))
                .Concat(Only(earlier, later).Select(entry => Change(entry, isAdded: false)))
                .OrderBy(change => change.ConceptId, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<KeyValuePair<string, List<LocatedMention>>> Only(
        IReadOnlyDictionary<string, List<LocatedMention>> these, IReadOnlyDictionary<string, List<LocatedMention>> those) =>
        these.Where(entry => !those.ContainsKey(entry.Key));

    private static ConceptChange Change(KeyValuePair<string, List<LocatedMention>> entry, bool isAdded) =>
        new(entry.Key, isAdded, [.. entry.Value.Select(mention => mention.Span)]);
}
