using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>The glossary's words of one language, to be found in tokens: by stem, or by characters in Chinese.</summary>
internal sealed class GlossaryForms
{
    private readonly PhraseIndex _index = new();

    public GlossaryForms(IReadOnlyList<GlossaryRow> rows, Language language)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var form in rows[row].Forms(language))
            {
                _index.Add(TokenStem.All(form, new TextSpan(0, form.Length), language), row);
            }
        }
    }

    /// <summary>The rows whose words occur, longest first from the left, in the stems of a statement; a row may come repeatedly.</summary>
    public void Find(IReadOnlyList<string> stems, Action<int> found)
    {
        for (var at = 0; at < stems.Count;)
        {
            var (length, rows) = _index.Longest(stems, at);
            foreach (var row in rows)
            {
                found(row);
            }

            at += Math.Max(length, 1);
        }
    }
}
