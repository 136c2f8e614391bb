using ReadoutDiff.Lexicon.Matching;
using ReadoutDiff.Model;
using ReadoutDiff.Text;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>The atoms of a text as the value grammars read them; an index beyond the end gives nothing.</summary>
internal sealed class ValueText(string text, List<Atom> atoms)
{
    private readonly string?[] _folded = new string?[atoms.Count];

    public int Count => atoms.Count;

    /// <summary>The folded word, number or mark; empty beyond the end.</summary>
    public string Word(int at) =>
        at < 0 || at >= atoms.Count ? "" : _folded[at] ??= Folding.Fold(text.AsSpan(atoms[at].Start, atoms[at].End - atoms[at].Start));

    /// <summary>The Han character, simplified; NUL where there is none.</summary>
    public char Han(int at) => Is(at, AtomKind.Han) ? Folding.Fold(text[atoms[at].Start]) : '\0';

    public bool Is(int at, AtomKind kind) => at >= 0 && at < atoms.Count && atoms[at].Kind == kind;

    public bool IsNumber(int at) => Is(at, AtomKind.Number);

    /// <summary>Whether a hyphen without spaces stands before the atom.</summary>
    public bool IsJoined(int at) => at < atoms.Count && atoms[at].IsJoined;

    /// <summary>Whether the atom begins with a capital letter.</summary>
    public bool IsCapitalized(int at) => at < atoms.Count && char.IsUpper(text[atoms[at].Start]);

    /// <summary>Whether only one space, of any kind, stands before the atom.</summary>
    public bool FollowsAfterOneSpace(int at) =>
        at > 0 && at < atoms.Count && atoms[at].Start - atoms[at - 1].End == 1 && char.IsWhiteSpace(text[atoms[at].Start - 1]);

    /// <summary>A mention of the atoms from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public Mention Mention(string id, int start, int end) => new(id, new TextSpan(atoms[start].Start, atoms[end - 1].End));
}
