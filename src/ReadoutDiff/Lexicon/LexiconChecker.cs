using ReadoutDiff.Lexicon.Forms;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon;

/// <summary>Checks lexicon files together: what no file shows by itself.</summary>
public static class LexiconChecker
{
    /// <summary>
    /// All problems of the files, those found in reading included: ids that two files claim, references to unknown
    /// concepts or to concepts without forms in the language, and cycles.
    /// </summary>
    /// <param name="files">The files to check, of equal rank.</param>
    /// <param name="known">A lexicon that the files add to, whose ids they may name and replace; null when they stand alone.</param>
    public static IReadOnlyList<LexiconProblem> Check(IReadOnlyList<LexiconFile> files, ILexicon? known = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        var problems = files.SelectMany(f => f.Problems).ToList();
        var concepts = new Dictionary<string, Concept>(StringComparer.Ordinal);
        var owners = new Dictionary<string, LexiconFile>(StringComparer.Ordinal);
        foreach (var concept in known?.Concepts.Values ?? [])
        {
            concepts[concept.Id] = concept;
        }

        foreach (var file in files)
        {
            foreach (var (id, place) in file.Places)
            {
                if (!owners.TryAdd(id, file))
                {
                    var name = id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];
                    problems.Add(new LexiconProblem(file.Source, place.Line, place.Column, $"the id '{name}' stands in {owners[id].Source} too"));
                }
            }

            foreach (var concept in file.Concepts)
            {
                concepts[concept.Id] = concept;
            }
        }

        var references = files.SelectMany(f => f.References.Select(r => (File: f, Reference: r))).ToList();
        problems.AddRange(references.Select(r => Unresolved(r.File, r.Reference, concepts)).OfType<LexiconProblem>());
        references.AddRange(KnownReferences(files, known));
        problems.AddRange(ReferenceCycles.Find(references));
        return [.. problems.OrderBy(p => p.Source, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)];
    }

    // A file that replaces a known concept may close a circle through known ones; it is told at the file's beginning.
    private static IEnumerable<(LexiconFile File, LexiconReference Reference)> KnownReferences(IReadOnlyList<LexiconFile> files, ILexicon? known)
    {
        var replaced = files.SelectMany(f => f.Concepts).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var concept in known?.Concepts.Values.Where(c => !replaced.Contains(c.Id)) ?? [])
        {
            foreach (var to in concept.Broader)
            {
                yield return (files[0], new LexiconReference(concept.Id, to, Language.Unknown, 1, 1));
            }

            foreach (var (language, forms) in concept.Forms)
            {
                foreach (var to in forms.SelectMany(f => FormReferences.Of(FormParser.Parse(f, language))))
                {
                    yield return (files[0], new LexiconReference(concept.Id, to, language, 1, 1));
                }
            }
        }
    }

    private static LexiconProblem? Unresolved(LexiconFile file, LexiconReference reference, Dictionary<string, Concept> concepts)
    {
        var isBroader = reference.Language == Language.Unknown;
        var written = isBroader ? $"the broader concept '{reference.To}'" : $"'@{reference.To}'";
        var message = !concepts.TryGetValue(reference.To, out var target) ? $"{written} is not defined"
            : !isBroader && !target.Forms.ContainsKey(reference.Language) ? $"{written} has no forms in {reference.Language.Code()}"
            : null;
        return message is null ? null : new LexiconProblem(file.Source, reference.Line, reference.Column, message);
    }
}
