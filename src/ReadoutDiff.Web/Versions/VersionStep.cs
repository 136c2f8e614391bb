using ReadoutDiff.Reports.Versions;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Web.Versions;

/// <summary>What changed from one version to the next, in short: what is kept of a comparison for the list of versions.</summary>
/// <param name="Class">The weight of the change.</param>
/// <param name="IsFilledIn">Whether a first notice was filled in.</param>
/// <param name="Counts">How many statements became what, without the unchanged.</param>
/// <param name="Added">The concepts now found.</param>
/// <param name="Removed">The concepts no longer found.</param>
/// <param name="Fields">The fields that changed.</param>
internal sealed record VersionStep(
    ChangeClass Class, bool IsFilledIn, IReadOnlyList<(int Count, string Words)> Counts, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Fields)
{
    /// <summary>Keeps what the list tells.</summary>
    public static VersionStep Of(VersionDiff diff) => new(
        diff.Class,
        diff.IsFilledIn,
        [.. VersionWords.Counts(diff).Where(entry => entry.Words != "unchanged")],
        [.. diff.Concepts.Where(change => change.IsAdded).Select(change => change.ConceptId)],
        [.. diff.Concepts.Where(change => !change.IsAdded).Select(change => change.ConceptId)],
        [.. diff.Fields.Select(VersionWords.Field).Distinct(StringComparer.Ordinal)]);

    /// <summary>The sentences, most telling first.</summary>
    public IReadOnlyList<string> Sentences(Func<string, string> conceptName)
    {
        var sentences = new List<string>();
        if (Counts.Count > 0)
        {
            sentences.Add("statements: " + string.Join(", ", Counts.Select(entry => FormattableString.Invariant($"{entry.Count} {entry.Words}"))));
        }

        Add(sentences, "now found: ", [.. Added.Select(conceptName)]);
        Add(sentences, "no longer found: ", [.. Removed.Select(conceptName)]);
        Add(sentences, "fields: ", Fields);
        return sentences;
    }

    // The whole list stands in the comparison.
    private static void Add(List<string> sentences, string what, IReadOnlyList<string> names)
    {
        const int Most = 5;
        if (names.Count > 0)
        {
            sentences.Add(what + string.Join(", ", names.Take(Most)) + (names.Count > Most ? FormattableString.Invariant($" and {names.Count - Most} more") : ""));
        }
    }
}
