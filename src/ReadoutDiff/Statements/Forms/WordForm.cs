using ReadoutDiff.Text;

namespace ReadoutDiff.Statements.Forms;

/// <summary>A word or mark as it is written, with what follows from its letters alone. Safe for use by several threads.</summary>
/// <param name="kind">What it is.</param>
/// <param name="folded">Its folded spelling.</param>
/// <param name="stem">Its stem; the folded spelling for marks and numbers.</param>
/// <param name="isCapitalized">Whether it begins with a capital.</param>
internal sealed class WordForm(TokenKind kind, string folded, string stem, bool isCapitalized)
{
    private object?[] _known = [];

    /// <summary>What it is.</summary>
    public TokenKind Kind => kind;

    /// <summary>Its folded spelling.</summary>
    public string Folded => folded;

    /// <summary>Its stem; the folded spelling for marks and numbers.</summary>
    public string Stem => stem;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapitalized => isCapitalized;

    /// <summary>What the index of a number has remembered of it; null when nothing yet.</summary>
    public object? Known(int index)
    {
        var known = Volatile.Read(ref _known);
        return index < known.Length ? Volatile.Read(ref known[index]) : null;
    }

    /// <summary>Remembers something for the index of a number; what two threads remember at once is worked out again.</summary>
    public void Remember(int index, object value)
    {
        var known = Volatile.Read(ref _known);
        if (index >= known.Length)
        {
            Array.Resize(ref known, index + 4);
        }

        Volatile.Write(ref known[index], value);
        Volatile.Write(ref _known, known);
    }
}
