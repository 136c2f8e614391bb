using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>The words of a statement that cannot be exchanged without saying something else: figures, negations, days and months, names, and the marks of a question, a call or a quotation.</summary>
internal sealed class MeaningfulWords
{
    private readonly List<string> _figures = [];
    private readonly List<char> _marks = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _negations;

    private readonly WordMeanings _remembered;

    private MeaningfulWords(WordMeanings meanings) => _remembered = meanings;

    /// <summary>Reads several stretches, with what is remembered of words; linear.</summary>
    public static MeaningfulWords Of(string text, IReadOnlyList<TextSpan> spans, Language language, WordMeanings meanings)
    {
        var words = new MeaningfulWords(meanings);
        foreach (var span in spans)
        {
            var tokens = Tokenizer.Tokenize(text, span);
            var (isFirst, previous) = (true, "");
            for (var i = 0; i < tokens.Count; i++)
            {
                previous = words.Add(text, tokens[i].Kind, tokens[i].Span, language, isFirst, previous);
                isFirst &= tokens[i].Kind == TokenKind.Punctuation;
            }

            words._figures.AddRange(NumberWords.InHan(text, tokens));
            words._figures.AddRange(CalendarWords.InHan(text, tokens));
            words._negations += Negations.InHan(text.AsSpan(span.Start, span.Length));
        }

        words._marks.Sort();
        return words;
    }

    /// <summary>
    /// Whether two statements have the same figures and times in the same order, the same marks, as many negations, and no name or contrary ("possible", "impossible") that the other
    /// lacks. A word in a capital is a name where the other statement does not have it in any letter case.
    /// </summary>
    public bool Means(MeaningfulWords other) =>
        _figures.SequenceEqual(other._figures, StringComparer.Ordinal)
        && _marks.SequenceEqual(other._marks)
        && _negations == other._negations
        && _names.All(other._stems.Contains) && other._names.All(_stems.Contains)
        && !HasContrary(other) && !other.HasContrary(this);

    private string Add(string text, TokenKind kind, TextSpan span, Language language, bool isFirst, string previous)
    {
        switch (kind)
        {
            case TokenKind.Number:
                _figures.Add(WordForms.Form(text.AsSpan(span.Start, span.Length)));
                break;
            case TokenKind.Punctuation:
                AddMark(text, span);
                break;
            case TokenKind.Word:
                var word = Folding.Fold(text.AsSpan(span.Start, span.Length));
                AddWord(word, _remembered.Of(word, previous, language), isName: !isFirst && char.IsUpper(text[span.Start]));
                return word;
        }

        return "";
    }

    // The first word of a sentence has a capital whatever it is, so it is no name.
    private void AddWord(string word, (string Stem, string? Value) meaning, bool isName)
    {
        var (stem, figure) = meaning;
        _words.Add(word);
        _stems.Add(stem);
        _negations += Negations.Is(word) ? 1 : 0;
        if (figure is { } value)
        {
            _figures.Add(value);
        }

        if (isName)
        {
            _names.Add(stem);
        }
    }

    // Of single quotation marks those that open count, since the others may be apostrophes.
    private void AddMark(string text, TextSpan mark)
    {
        var c = text[mark.Start];
        if (c is '?' or '？' or '!' or '！')
        {
            _marks.Add(c is '?' or '？' ? '?' : '!');
        }
        else if (WordForms.IsQuote(c) || (WordForms.IsSingleQuote(c) && (mark.Start == 0 || !char.IsLetterOrDigit(text[mark.Start - 1]))))
        {
            _marks.Add('"');
        }
    }

    private bool HasContrary(MeaningfulWords other) => _words.Any(word => !other._words.Contains(word)
        && Negations.Prefixes.Any(prefix => word.Length > prefix.Length + 2 && word.StartsWith(prefix, StringComparison.Ordinal)
            && other._words.Contains(word[prefix.Length..].TrimStart('-')) && !_words.Contains(word[prefix.Length..].TrimStart('-'))));
}
