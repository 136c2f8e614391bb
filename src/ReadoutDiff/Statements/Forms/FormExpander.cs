using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Forms;

/// <summary>Writes a lexicon form out as the plain sequences it stands for: alternatives and options are multiplied out.</summary>
/// <remarks>The grammar is the lexicon's: <c>..</c> gap, <c>(a|b)</c>, <c>[a]</c>, <c>@id</c>, <c>word*</c>, <c>'word'</c>.</remarks>
internal sealed class FormExpander(ILexicon lexicon, Language language)
{
    private const int MaximumSequences = 256;
    private const int MaximumDepth = 4;

    /// <summary>The sequences of a form; none when it names an unknown concept.</summary>
    public IReadOnlyList<IReadOnlyList<FormElement>> Expand(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var at = 0;
        return Alternatives(form, ref at, 0).Where(sequence => sequence.Count > 0 && sequence[0].Kind != FormElementKind.Gap).Take(MaximumSequences).ToArray();
    }

    private List<List<FormElement>> Alternatives(string form, ref int at, int depth)
    {
        var result = Sequence(form, ref at, depth);
        while (at < form.Length && form[at] == '|')
        {
            at++;
            result.AddRange(Sequence(form, ref at, depth));
        }

        return result;
    }

    private List<List<FormElement>> Sequence(string form, ref int at, int depth)
    {
        List<List<FormElement>> result = [[]];
        while (at < form.Length && form[at] is not ('|' or ')' or ']'))
        {
            var c = form[at];
            if (c == ' ')
            {
                at++;
            }
            else if (c is '(' or '[' && depth < MaximumDepth * 2)
            {
                at++;
                var inner = Alternatives(form, ref at, depth + 1);
                at++;
                if (c == '[')
                {
                    inner.Add([]);
                }

                result = Multiply(result, inner);
            }
            else
            {
                result = Multiply(result, Word(form, ref at, depth));
            }
        }

        return result;
    }

    private List<List<FormElement>> Word(string form, ref int at, int depth)
    {
        var start = at;
        while (at < form.Length && form[at] is not (' ' or '|' or '(' or ')' or '[' or ']') && (at == start || form[at] != '@'))
        {
            at++;
        }

        at = Math.Max(at, start + 1);
        var word = form[start..at];
        if (word == "..")
        {
            return [[FormElement.Gap]];
        }

        if (word[0] == '@')
        {
            return Reference(word[1..], depth);
        }

        if (word.EndsWith('*'))
        {
            return [[new FormElement(FormElementKind.Prefix, word[..^1])]];
        }

        if (word.Length > 2 && word[0] == '\'' && word[^1] == '\'')
        {
            return [[new FormElement(FormElementKind.Exact, word[1..^1])]];
        }

        return [[new FormElement(IsCapitals(word) ? FormElementKind.Capitals : FormElementKind.Stem, word)]];
    }

    private List<List<FormElement>> Reference(string id, int depth)
    {
        var result = new List<List<FormElement>>();
        if (depth < MaximumDepth && lexicon.Concepts.TryGetValue(id, out var concept) && concept.Forms.TryGetValue(language, out var forms))
        {
            foreach (var form in forms)
            {
                var at = 0;
                result.AddRange(Alternatives(form, ref at, depth + 1));
            }
        }

        return result;
    }

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
