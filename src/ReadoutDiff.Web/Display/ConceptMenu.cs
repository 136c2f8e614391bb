using System.Runtime.CompilerServices;
using ReadoutDiff.Catalog;
using ReadoutDiff.Lexicon;

namespace ReadoutDiff.Web.Display;

/// <summary>The concepts that occur, as they can be chosen from: named and in the order of their names, once for each catalog. Safe for several threads.</summary>
internal sealed class ConceptMenu(ILexicon lexicon)
{
    private readonly ConditionalWeakTable<MeetingCatalog, IReadOnlyList<(string Id, string Name, int Count)>> _menus = [];

    /// <summary>Id, name and number of meetings of each concept that some text names.</summary>
    public IReadOnlyList<(string Id, string Name, int Count)> Of(MeetingCatalog catalog) => _menus.GetValue(
        catalog,
        key => [.. key.Concepts.Select(concept => (concept.Id, Name: ConceptName.Of(concept.Id, lexicon), concept.Count)).OrderBy(concept => concept.Name, StringComparer.OrdinalIgnoreCase).ThenBy(concept => concept.Id, StringComparer.Ordinal)]);
}
