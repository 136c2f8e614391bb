using ReadoutDiff.Comparison;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Keyness;

/// <summary>What a text names and how much it says of each: what is kept of it for counting over many texts.</summary>
/// <param name="Letters">Letters and digits of the text.</param>
/// <param name="Concepts">The concepts and anniversaries it names, by id; other figures and dates are of one meeting alone and are not counted.</param>
public sealed record ConceptProfile(int Letters, IReadOnlyList<ConceptCount> Concepts)
{
    private const string Anniversary = "anniversary:";

    /// <summary>Counts a text by the same rule as the comparison of two: whatever a comparison finds named is counted here. O(k log k) in mentions, plus the letters.</summary>
    public static ConceptProfile Of(AnalyzedReadout text, ILexicon lexicon, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(lexicon);
        var table = PresenceTable.Of(text, lexicon, cancellationToken);
        return new ConceptProfile(
            table.Letters,
            [
                .. table.Ids
                    .Where(id => lexicon.Concepts.ContainsKey(id) || id.StartsWith(Anniversary, StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(id => (Id: id, Presence: table[id]))
                    .Select(named => new ConceptCount(named.Id, named.Presence.Count, named.Presence.Share) { Statements = named.Presence.Statements.Count }),
            ]);
    }
}
