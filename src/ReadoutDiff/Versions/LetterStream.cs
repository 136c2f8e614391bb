using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Versions;

/// <summary>The letters and digits of neighbouring statements in one row, without letter case, and which statement each stands in.</summary>
internal sealed class LetterStream
{
    private readonly List<char> _letters = [];
    private readonly List<int> _owners = [];

    private LetterStream()
    {
    }

    /// <summary>How many letters there are.</summary>
    public int Count => _letters.Count;

    /// <summary>A letter, counted from the start.</summary>
    public char this[int index] => _letters[index];

    /// <summary>The letters of statements from one order to another, the latter left out; linear.</summary>
    public static LetterStream Of(AnalyzedReadout version, int start, int end)
    {
        var stream = new LetterStream();
        var text = version.Readout.Text;
        for (var order = start; order < end; order++)
        {
            foreach (var c in version.Statements[order].Span.Of(text))
            {
                if ((char.IsLetterOrDigit(c) || char.IsSurrogate(c)) && !TextElements.IsInvisible(c))
                {
                    stream._letters.Add(char.ToLowerInvariant(c));
                    stream._owners.Add(order);
                }
            }
        }

        return stream;
    }

    /// <summary>The order of the statement a letter stands in.</summary>
    public int Owner(int index) => _owners[index];

    /// <summary>Whether a statement ends before this letter, or the row does.</summary>
    public bool IsBoundary(int index) => index == 0 || index == Count || _owners[index - 1] != _owners[index];
}
