using ReadoutDiff.Model;

namespace ReadoutDiff.Alignment;

/// <summary>One meaning and the words for it.</summary>
/// <param name="Chinese">Chinese words.</param>
/// <param name="Russian">Russian words or phrases in their base form.</param>
/// <param name="English">English words or phrases in their base form.</param>
public sealed record GlossaryRow(IReadOnlyList<string> Chinese, IReadOnlyList<string> Russian, IReadOnlyList<string> English)
{
    /// <summary>The words of a language; none for a language the glossary does not have.</summary>
    public IReadOnlyList<string> Forms(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.Russian => Russian,
        Language.English => English,
        _ => [],
    };

    /// <summary>Reads one line; null where it is not of the form.</summary>
    internal static GlossaryRow? Parse(string line)
    {
        var columns = line.Split('\t');
        if (columns.Length != 3)
        {
            return null;
        }

        var forms = Array.ConvertAll(columns, column => column.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return forms.Count(words => words.Length > 0) < 2 ? null : new GlossaryRow(forms[0], forms[1], forms[2]);
    }
}
