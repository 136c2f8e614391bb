namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Looks for words that forms begin with.</summary>
/// <param name="symbols">Numbers words.</param>
/// <param name="beginnings">For each number, whether a form begins with it.</param>
internal sealed class BeginningSearch(SymbolTable symbols, bool[] beginnings)
{
    /// <summary>Whether one of the forms can begin at one of these atoms. Linear.</summary>
    public bool MayBegin(string text, List<Atom> atoms)
    {
        foreach (var atom in atoms)
        {
            foreach (var symbol in symbols.Of(text, atom))
            {
                if (beginnings[symbol])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
