using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Forms;

/// <summary>Finds written forms at a word of a sentence in a language written with spaces.</summary>
/// <typeparam name="T">What a form stands for.</typeparam>
internal sealed class PhraseIndex<T>(WordReader reader)
{
    private const int MaximumMatches = 8;

    private readonly Dictionary<string, List<(PhraseElement[] Elements, T Value)>> _byStem = [];
    private readonly Dictionary<string, List<(PhraseElement[] Elements, T Value)>> _bySpelling = [];
    private readonly Dictionary<(char, char), List<(PhraseElement[] Elements, T Value)>> _byPrefix = [];
    private readonly int _number = reader.NextIndex();

    /// <summary>An index of forms that stand for nothing but themselves.</summary>
    public static PhraseIndex<bool> Of(ILexicon lexicon, WordReader reader, IEnumerable<string> forms)
    {
        var expander = new FormExpander(lexicon, reader.Language);
        var result = new PhraseIndex<bool>(reader);
        foreach (var sequence in forms.SelectMany(expander.Expand))
        {
            result.Add(sequence, value: true);
        }

        return result;
    }

    /// <summary>Adds a form; a form without a word of its own is left out.</summary>
    public void Add(IReadOnlyList<FormElement> form, T value)
    {
        var elements = form.SelectMany(Elements).ToArray();
        if (elements.Length == 0 || elements[0].Key.Length == 0)
        {
            return;
        }

        var first = elements[0];
        switch (first.Kind)
        {
            case FormElementKind.Prefix:
                Append(_byPrefix, Bucket(first.Key), elements, value);
                break;
            case FormElementKind.Stem:
                Append(_byStem, first.Key, elements, value);
                break;
            default:
                Append(_bySpelling, first.Key, elements, value);
                break;
        }
    }

    /// <summary>The longest forms that begin at a word; several when forms of equal length stand for different things. Not before the last form is added.</summary>
    public IReadOnlyList<PhraseMatch<T>> At(string text, SentenceWord[] words, int index)
    {
        List<PhraseMatch<T>>? best = null;
        foreach (var (elements, value) in Beginning(text, words[index]))
        {
            Collect(text, words, index, elements, value, ref best);
        }

        return best ?? (IReadOnlyList<PhraseMatch<T>>)[];
    }

    /// <summary>Whether a form begins at a word. Not before the last form is added.</summary>
    public bool IsAt(string text, SentenceWord[] words, int index)
    {
        foreach (var (elements, _) in Beginning(text, words[index]))
        {
            var isBase = true;
            if (PhraseElement.Match(text, words, index, elements, 0, ref isBase) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // The forms that begin with a word follow from its letters; most words begin none, and are asked about often.
    private (PhraseElement[] Elements, T Value)[] Beginning(string text, SentenceWord word) =>
        word.Form.Known(_number) as (PhraseElement[] Elements, T Value)[] ?? Find(text, word);

    private (PhraseElement[] Elements, T Value)[] Find(string text, SentenceWord word)
    {
        if (word.Folded.Length == 0)
        {
            return [];
        }

        var isBase = true;
        (PhraseElement[] Elements, T Value)[] forms =
        [
            .. (_byStem.GetValueOrDefault(word.Stem) ?? [])
                .Concat(_bySpelling.GetValueOrDefault(word.Folded) ?? [])
                .Concat(_byPrefix.GetValueOrDefault(Bucket(word.Folded)) ?? [])
                .Where(form => form.Elements[0].Matches(text, word, ref isBase)),
        ];
        word.Form.Remember(_number, forms);
        return forms;
    }

    private static void Collect(string text, SentenceWord[] words, int index, PhraseElement[] elements, T value, ref List<PhraseMatch<T>>? best)
    {
        var isBase = true;
        var end = PhraseElement.Match(text, words, index, elements, 0, ref isBase);
        if (end < 0 || (best is not null && best[0].End > end) || (best is not null && best[0].End == end && best[0].IsBaseForm && !isBase))
        {
            return;
        }

        if (best is not null && (best[0].End < end || (isBase && !best[0].IsBaseForm)))
        {
            best.Clear();
        }

        best ??= new List<PhraseMatch<T>>(1);
        if (best.Count < MaximumMatches)
        {
            var isHeadBase = true;
            elements[0].Matches(text, words[index], ref isHeadBase);
            best.Add(new PhraseMatch<T>(index, end, isBase, isHeadBase, value));
        }
    }

    private IEnumerable<PhraseElement> Elements(FormElement form)
    {
        if (form.Kind == FormElementKind.Gap)
        {
            return [new PhraseElement(FormElementKind.Gap, "", "")];
        }

        // A form's word may be several tokens to the tokenizer («В.Путин»).
        var words = reader.Read(form.Text, new TextSpan(0, form.Text.Length), null);
        return words.Select((word, i) => form.Kind == FormElementKind.Prefix && i == words.Length - 1
            ? new PhraseElement(form.Kind, word.Folded, word.Folded)
            : new PhraseElement(
                form.Kind == FormElementKind.Prefix ? FormElementKind.Stem : form.Kind,
                form.Kind == FormElementKind.Capitals ? form.Text[word.Span.Start..word.Span.End] : word.Folded,
                form.Kind is FormElementKind.Stem or FormElementKind.Prefix ? word.Stem : word.Folded));
    }

    private static void Append<TKey>(Dictionary<TKey, List<(PhraseElement[] Elements, T Value)>> forms, TKey key, PhraseElement[] elements, T value)
        where TKey : notnull
    {
        if (!forms.TryGetValue(key, out var list))
        {
            forms[key] = list = [];
        }

        list.Add((elements, value));
    }

    private static (char, char) Bucket(string key) => (key[0], key.Length > 1 ? key[1] : '\0');
}
