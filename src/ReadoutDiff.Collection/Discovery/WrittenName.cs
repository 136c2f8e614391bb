using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>A name that the lexicon does not know, found as it is written, in any case of Russian.</summary>
internal sealed class WrittenName
{
    private const int LongestEnding = 3;

    private readonly string _folded;
    private readonly string[] _words;

    /// <summary>Takes a name as written.</summary>
    public WrittenName(string name)
    {
        _folded = Folding.Fold(name).Trim();
        _words = [.. Words(name).Select(word => word.Folded).Where(word => word.Length > 1)];
    }

    /// <summary>Where the name's last word stands, provided that all its words are in the text; null otherwise. Linear in the text.</summary>
    public TextSpan? Find(string text)
    {
        if (_words.Length == 0 || Scripts.Count(_folded).Han > 0)
        {
            var at = text.IndexOf(_folded, StringComparison.OrdinalIgnoreCase);
            return at >= 0 && _folded.Length > 0 ? new TextSpan(at, at + _folded.Length) : null;
        }

        var words = Words(text).ToList();
        return _words.All(own => words.Exists(word => IsForm(own, word.Folded)))
            ? words.First(word => IsForm(_words[^1], word.Folded)).Span
            : null;
    }

    /// <summary>Whether two folded words are forms of one name.</summary>
    internal static bool IsForm(string own, string other)
    {
        var common = own.AsSpan().CommonPrefixLength(other);
        return own == other
            || (common >= Math.Max(3, Math.Min(own.Length, other.Length) - 2) && own.Length - common <= LongestEnding && other.Length - common <= LongestEnding);
    }

    /// <summary>The folded words of a text.</summary>
    internal static IEnumerable<(string Folded, TextSpan Span)> Words(string text) => Tokenizer.Tokenize(text, new TextSpan(0, text.Length))
        .Where(token => token.Kind == TokenKind.Word)
        .Select(token => (Folding.Fold(token.Span.Of(text)), token.Span));
}
