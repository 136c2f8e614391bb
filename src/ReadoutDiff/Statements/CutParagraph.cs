using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Segmentation;

namespace ReadoutDiff.Statements;

/// <summary>A paragraph cut into sentences.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Enclosures">Its quotations and brackets.</param>
/// <param name="Mentions">What each of its sentences names.</param>
/// <param name="IsLazy">Whether mentions are looked for when they are asked for.</param>
internal sealed record CutParagraph(Paragraph Paragraph, IReadOnlyList<TextSpan> Sentences, Enclosures Enclosures, IReadOnlyList<IReadOnlyList<Mention>> Mentions, bool IsLazy)
{
    /// <summary>The people of a lexicon that paragraphs name, in order, looked for no further than they are asked for.</summary>
    public static IEnumerable<string> People(IEnumerable<CutParagraph> paragraphs, ILexicon lexicon) => paragraphs
        .SelectMany(paragraph => paragraph.Mentions)
        .SelectMany(mentions => mentions)
        .Select(mention => lexicon.Concepts.GetValueOrDefault(mention.ConceptId))
        .Where(concept => concept is { Kind: ConceptKind.Person })
        .Select(person => person!.Id);

    /// <summary>The mentions of a sentence; null for a stretch that is none.</summary>
    public IReadOnlyList<Mention>? MentionsOf(TextSpan span)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Start == span.Start)
            {
                return Sentences[middle] == span ? Mentions[middle] : null;
            }

            (low, high) = Sentences[middle].Start < span.Start ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
