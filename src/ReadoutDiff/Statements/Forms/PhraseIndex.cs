using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Statements.Forms;

/// <summary>Finds written forms at a word of a sentence in a language written with spaces.</summary>
/// <typeparam name="T">What a form stands for.</typeparam>
internal sealed class PhraseIndex<T>(Language language)
{
    private const int LongestGap = 6;
    private const int MaximumMatches = 8;

    private readonly Dictionary<(char, char), List<(Element[] Elements, T Value)>> _forms = [];

    /// <summary>An index of forms that stand for nothing but themselves.</summary>
    public static PhraseIndex<bool> Of(ILexicon lexicon, Language language, IEnumerable<string> forms)
    {
        var expander = new FormExpander(lexicon, language);
        var result = new PhraseIndex<bool>(language);
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

        var bucket = Bucket(elements[0].Key);
        if (!_forms.TryGetValue(bucket, out var list))
        {
            _forms[bucket] = list = [];
        }

        list.Add((elements, value));
    }

    /// <summary>The longest forms that begin at a word; several when forms of equal length stand for different things.</summary>
    public IReadOnlyList<PhraseMatch<T>> At(string text, SentenceWord[] words, int index)
    {
        if (words[index].Folded.Length == 0)
        {
            return [];
        }

        List<PhraseMatch<T>>? best = null;
        Collect(text, words, index, Bucket(words[index].Stem), ref best);
        if (Bucket(words[index].Folded) is var other && other != Bucket(words[index].Stem))
        {
            Collect(text, words, index, other, ref best);
        }

        return best ?? (IReadOnlyList<PhraseMatch<T>>)[];
    }

    private void Collect(string text, SentenceWord[] words, int index, (char, char) bucket, ref List<PhraseMatch<T>>? best)
    {
        if (!_forms.TryGetValue(bucket, out var forms))
        {
            return;
        }

        foreach (var (elements, value) in forms)
        {
            var isBase = true;
            var end = Match(text, words, index, elements, 0, ref isBase);
            if (end < 0 || (best is not null && best[0].End > end) || (best is not null && best[0].End == end && best[0].IsBaseForm && !isBase))
            {
                continue;
            }

            if (best is not null && (best[0].End < end || (isBase && !best[0].IsBaseForm)))
            {
                best.Clear();
            }

            best ??= [];
            if (best.Count < MaximumMatches)
            {
                var isHeadBase = true;
                elements[0].Matches(text, words[index], ref isHeadBase);
                best.Add(new PhraseMatch<T>(index, end, isBase, isHeadBase, value));
            }
        }
    }

    private static int Match(string text, SentenceWord[] words, int at, Element[] elements, int element, ref bool isBase)
    {
        for (; element < elements.Length; element++)
        {
            if (elements[element].Kind == FormElementKind.Gap)
            {
                return MatchAfterGap(text, words, at, elements, element + 1, ref isBase);
            }

            if (at >= words.Length || !elements[element].Matches(text, words[at], ref isBase))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static int MatchAfterGap(string text, SentenceWord[] words, int at, Element[] elements, int element, ref bool isBase)
    {
        for (var skipped = 0; skipped <= LongestGap && at + skipped < words.Length; skipped++)
        {
            var end = Match(text, words, at + skipped, elements, element, ref isBase);
            if (end >= 0)
            {
                return end;
            }
        }

        return -1;
    }

    private IEnumerable<Element> Elements(FormElement form)
    {
        if (form.Kind == FormElementKind.Gap)
        {
            return [new Element(FormElementKind.Gap, "", "")];
        }

        // A form's word may be several tokens to the tokenizer («В.Путин»).
        var words = SentenceWords.Read(form.Text, new TextSpan(0, form.Text.Length), language, null);
        return words.Select((word, i) => form.Kind == FormElementKind.Prefix && i == words.Length - 1
            ? new Element(form.Kind, word.Folded, word.Folded)
            : new Element(
                form.Kind == FormElementKind.Prefix ? FormElementKind.Stem : form.Kind,
                form.Kind == FormElementKind.Capitals ? form.Text[word.Span.Start..word.Span.End] : word.Folded,
                form.Kind is FormElementKind.Stem ? word.Stem : word.Folded));
    }

    private static (char, char) Bucket(string key) => (key[0], key.Length > 1 ? key[1] : '\0');

    private readonly record struct Element(FormElementKind Kind, string Spelling, string Key)
    {
        public bool Matches(string text, SentenceWord word, ref bool isBase)
        {
            var matches = Kind switch
            {
                FormElementKind.Prefix => word.Folded.StartsWith(Key, StringComparison.Ordinal),
                FormElementKind.Exact => word.Folded == Key,
                FormElementKind.Capitals => text.AsSpan(word.Span.Start, word.Span.Length).StartsWith(Spelling, StringComparison.Ordinal),
                _ => word.Folded == Spelling || (word.IsWord && word.Stem == Key),
            };
            isBase &= !matches || Kind switch
            {
                FormElementKind.Prefix => IsNominativeEnding(Key, word.Folded.AsSpan(Key.Length)),
                FormElementKind.Capitals => true,
                _ => word.Folded == Spelling,
            };
            return matches;
        }

        // What may follow the open stem of a Russian noun, name or adjective in the masculine nominative.
        private static bool IsNominativeEnding(string stem, ReadOnlySpan<char> ending) =>
            ending is "" or "ь" or "й" or "ий" or "ый" || (ending is "а" && stem is "глав");
    }
}
