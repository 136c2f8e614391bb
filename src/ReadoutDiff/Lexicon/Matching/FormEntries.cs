namespace ReadoutDiff.Lexicon.Matching;

/// <summary>The steps that the forms of one layer begin with, by what must stand in the text for them.</summary>
internal sealed class FormEntries
{
    private readonly List<List<int>?> _bySymbol = [];
    private readonly List<List<int>?> _byReference = [];

    /// <summary>The first steps of forms that begin with a symbol; null when there are none.</summary>
    public List<int>? BySymbol(int symbol) => symbol < _bySymbol.Count ? _bySymbol[symbol] : null;

    /// <summary>The first steps of forms that begin with a match of an owner; null when there are none.</summary>
    public List<int>? ByReference(int owner) => owner < _byReference.Count ? _byReference[owner] : null;

    /// <summary>Adds every step that a form can begin with.</summary>
    public void Add(List<FormState> states, int start)
    {
        foreach (var at in FirstSteps(states, start))
        {
            Add(states[at].Kind == FormStateKind.Symbol ? _bySymbol : _byReference, states[at].Value, at);
        }
    }

    /// <summary>The steps that a form can begin with, each a symbol or a reference.</summary>
    public static IEnumerable<int> FirstSteps(IReadOnlyList<FormState> states, int start)
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
                case FormStateKind.Symbol or FormStateKind.Reference:
                    yield return at;
                    break;
            }
        }
    }

    private static void Add(List<List<int>?> entries, int key, int state)
    {
        while (entries.Count <= key)
        {
            entries.Add(null);
        }

        (entries[key] ??= []).Add(state);
    }
}
