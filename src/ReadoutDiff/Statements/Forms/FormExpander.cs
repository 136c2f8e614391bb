using System.Diagnostics;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Lexicon.Forms;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Forms;

/// <summary>Writes a lexicon form out as the plain sequences it stands for: alternatives and options are multiplied out.</summary>
internal sealed class FormExpander(ILexicon lexicon, Language language)
{
    private const int MaximumSequences = 256;
    private const int MaximumDepth = 4;

    /// <summary>The sequences of a form; none when it names an unknown concept.</summary>
    /// <exception cref="FormSyntaxException">The form is not in the grammar.</exception>
    public IReadOnlyList<IReadOnlyList<FormElement>> Expand(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return [.. Sequences(FormParser.ParseLiterals(form), 0).Where(sequence => sequence.Count > 0 && sequence[0].Kind != FormElementKind.Gap).Take(MaximumSequences)];
    }

    private List<List<FormElement>> Sequences(FormNode node, int depth) => node switch
    {
        FormChoice choice => [.. choice.Options.SelectMany(option => Sequences(option, depth))],
        FormSequence sequence => sequence.Parts.Aggregate(new List<List<FormElement>> { new() }, (heads, part) => Multiply(heads, Part(part, depth))),
        _ => Part(node, depth),
    };

    private List<List<FormElement>> Part(FormNode node, int depth) => node switch
    {
        FormOptional optional => [.. Sequences(optional.Part, depth + 1), []],
        FormReference reference => Reference(reference.Id, depth),
        FormGap => [[FormElement.Gap]],
        FormLiteral literal => [[Word(literal.Text)]],
        FormChoice or FormSequence => Sequences(node, depth + 1),
        _ => throw new UnreachableException($"{node.GetType().Name} is not among what a form is read into here"),
    };

    private static FormElement Word(string word)
    {
        if (word.EndsWith('*'))
        {
            return new FormElement(FormElementKind.Prefix, word[..^1]);
        }

        if (word.Length > 2 && word[0] == '\'' && word[^1] == '\'')
        {
            return new FormElement(FormElementKind.Exact, word[1..^1]);
        }

        return new FormElement(IsCapitals(word) ? FormElementKind.Capitals : FormElementKind.Stem, word);
    }

    private List<List<FormElement>> Reference(string id, int depth) =>
        depth < MaximumDepth && lexicon.Concepts.TryGetValue(id, out var concept) && concept.Forms.TryGetValue(language, out var forms)
            ? [.. forms.SelectMany(form => Sequences(FormParser.ParseLiterals(form), depth + 1))]
            : [];

    private static bool IsCapitals(string word) => word.Length >= 2 && char.IsLetter(word[0]) && word.All(c => char.IsUpper(c) || !char.IsLetter(c)) && !word.Any(c => c >= '\u3400');

    private static List<List<FormElement>> Multiply(List<List<FormElement>> left, List<List<FormElement>> right)
    {
        var result = new List<List<FormElement>>(Math.Min(left.Count * right.Count, MaximumSequences));
        foreach (var head in left)
        {
            foreach (var tail in right)
            {
                if (result.Count == MaximumSequences)
                {
                    return result;
                }

                result.Add([.. head, .. tail]);
            }
        }

        return result;
    }
}
