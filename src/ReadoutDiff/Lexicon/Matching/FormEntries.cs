namespace ReadoutDiff.Lexicon.Matching;

/// <summary>The steps that the forms of one layer begin with, by what must stand in the text for them.</summary>
internal sealed class FormEntries
{
    private readonly Dictionary<int, List<int>> _bySymbol = [];
    private readonly Dictionary<int, List<int>> _byReference = [];

    /// <summary>The first steps of forms that begin with a symbol; null when there are none.</summary>
    public List<int>? BySymbol(int symbol) => _bySymbol.GetValueOrDefault(symbol);

    /// <summary>The first steps of forms that begin with a match of an owner; null when there are none.</summary>
    public List<int>? ByReference(int owner) => _byReference.GetValueOrDefault(owner);

    /// <summary>Adds every step that a form can begin with.</summary>
    public void Add(List<FormState> states, int start)
    {
        var open = new Stack<int>([start]);
        var seen = new HashSet<int>();
        while (open.TryPop(out var at))
        {
            if (!seen.Add(at))
            {
                continue;
            }

            var state = states[at];
            switch (state.Kind)
            {
                case FormStateKind.Fork:
                    open.Push(state.Next);
                    open.Push(state.Other);
                    break;
                case FormStateKind.Symbol:
                    Add(_bySymbol, state.Value, at);
                    break;
                case FormStateKind.Reference:
                    Add(_byReference, state.Value, at);
                    break;
            }
        }
    }

    private static void Add(Dictionary<int, List<int>> entries, int key, int state)
    {
        if (!entries.TryGetValue(key, out var list))
        {
            entries[key] = list = [];
        }

        list.Add(state);
    }
}
