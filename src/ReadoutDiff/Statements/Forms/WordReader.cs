using System.Collections.Concurrent;
using ReadoutDiff.Model;
using ReadoutDiff.Statements.Segmentation;
using ReadoutDiff.Text;

namespace ReadoutDiff.Statements.Forms;

/// <summary>Reads the words of sentences in one language written with spaces, remembering a bounded number of words. Safe for use by several threads.</summary>
internal sealed class WordReader(Language language)
{
    // Grammar looks back and forth within a sentence; a bound on its words keeps the whole linear for any input.
    private const int LongestSentence = 800;

    private const int MostRemembered = 20_000;
    private const int LongestRemembered = 64;

    private readonly StemCache _stems = new();
    private readonly ConcurrentDictionary<string, WordForm> _forms = new(StringComparer.Ordinal);
    private int _rememberedCount;
    private int _indexes;

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>A number of its own for an index that remembers something of each word.</summary>
    public int NextIndex() => Interlocked.Increment(ref _indexes) - 1;

    /// <summary>The words and marks of a range, at most 800; whether they are enclosed is read from the paragraph's enclosures.</summary>
    public SentenceWord[] Read(string text, TextSpan range, Enclosures? enclosures)
    {
        var tokens = Tokenizer.Tokenize(text, range);
        var result = new SentenceWord[Math.Min(tokens.Count, LongestSentence)];
        var forms = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < result.Length; i++)
        {
            var token = tokens[i];
            var start = token.Span.Start;
            var enclosed = enclosures is not null && (enclosures.InQuotes(start) || enclosures.InBrackets(start));
            var written = text.AsSpan(start, token.Span.Length);
            var form = forms.TryGetValue(written, out var known) && known.Kind == token.Kind ? known : Remember(written, token.Kind);
            result[i] = new SentenceWord(token.Span, form, enclosed);
        }

        return result;
    }

    private WordForm Remember(ReadOnlySpan<char> written, TokenKind kind)
    {
        var folded = Folding.Fold(written);
        var stem = kind == TokenKind.Word ? _stems.Stem(language == Language.English ? EnglishLemmas.Of(folded) : folded, language) : folded;
        var form = new WordForm(kind, folded, stem, char.IsUpper(written[0]));
        if (written.Length <= LongestRemembered && Volatile.Read(ref _rememberedCount) < MostRemembered && _forms.TryAdd(written.ToString(), form))
        {
            Interlocked.Increment(ref _rememberedCount);
        }

        return form;
    }
}
