using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Text;
using ReadoutDiff.Web.Display;
using ReadoutDiff.Web.Reading;

namespace ReadoutDiff.Web.Trends;

/// <summary>Finds the concept that a user means by an id or a label in any language, among those that occur.</summary>
internal sealed class ConceptFinder(MeetingCatalog catalog, ILexicon lexicon)
{
    private const int LongestWords = 200;
    private const int MostNamed = 8;

    /// <summary>Finds it: by its id, else by a whole label, else by a part of one that no other has.</summary>
    /// <param name="words">What the user gave; not empty.</param>
    /// <param name="values">Where it is told that none or several were found.</param>
    /// <returns>The id; null where it was told why not.</returns>
    public string? Find(string words, QueryValues values)
    {
        var given = words.Trim();
        if (IsKnown(given, catalog, lexicon))
        {
            return given;
        }

        var folded = Folding.Fold(given.AsSpan(0, Math.Min(given.Length, LongestWords)));
        var labelled = catalog.Concepts.Select(concept => (concept.Id, Labels: Labels(concept.Id))).ToList();
        var whole = labelled.Where(concept => concept.Labels.Contains(folded, StringComparer.Ordinal)).Select(concept => concept.Id).ToList();
        var found = whole.Count > 0 ? whole : [.. labelled.Where(concept => concept.Labels.Any(label => label.Contains(folded, StringComparison.Ordinal))).Select(concept => concept.Id)];
        if (found.Count == 1)
        {
            return found[0];
        }

        values.Tell(found.Count == 0
            ? $"No concept that a text names is called ‘{QueryValues.Shown(given)}’."
            : $"Several concepts are called so: {string.Join(", ", found.Take(MostNamed).Select(id => $"{ConceptName.Of(id, lexicon)} ({id})"))}{(found.Count > MostNamed ? FormattableString.Invariant($" and {found.Count - MostNamed} more") : "")}. Give the id of one.");
        return null;
    }

    /// <summary>Whether there is such a concept, in the lexicon or in a text.</summary>
    public static bool IsKnown(string id, MeetingCatalog catalog, ILexicon lexicon) => lexicon.Concepts.ContainsKey(id) || catalog.Concepts.Any(concept => concept.Id == id);

    private List<string> Labels(string id) =>
        [Folding.Fold(id), .. lexicon.Concepts.TryGetValue(id, out var concept) ? concept.Labels.Values.Select(label => Folding.Fold(label)) : [Folding.Fold(ConceptName.Of(id, lexicon))]];
}
