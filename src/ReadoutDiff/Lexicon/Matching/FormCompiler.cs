using ReadoutDiff.Lexicon.Forms;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Compiles forms into steps (Thompson's construction; the grammar has no repetition, so there are no loops).</summary>
internal sealed class FormCompiler(SymbolTable symbols, IReadOnlyDictionary<string, int> owners)
{
    private readonly List<FormState> _states = [];

    /// <summary>The steps compiled so far.</summary>
    public List<FormState> States => _states;

    /// <summary>Compiles a form; gives its first step, or -1 when it names a concept without forms in the language.</summary>
    public int Compile(OwnedForm form)
    {
        var accept = Add(new FormState(FormStateKind.Accept, form.Owner, -1, -1));
        return Compile(form.Form, accept);
    }

    // Parts are compiled from the last to the first, each knowing the step after it.
    private int Compile(FormNode node, int next)
    {
        switch (node)
        {
            case FormSequence sequence:
                for (var i = sequence.Parts.Count - 1; i >= 0 && next >= 0; i--)
                {
                    next = Compile(sequence.Parts[i], next);
                }

                return next;
            case FormChoice choice:
                var first = -1;
                foreach (var option in choice.Options)
                {
                    first = Fork(first, Compile(option, next));
                }

                return first;
            case FormOptional optional:
                return Fork(Compile(optional.Part, next), next);
            case FormGap:
                return Add(new FormState(FormStateKind.Gap, 0, next, -1));
            case FormReference reference:
                return owners.TryGetValue(reference.Id, out var owner)
                    ? Add(new FormState(FormStateKind.Reference, owner, next, -1))
                    : -1;
            case FormWord { Kind: FormWordKind.Mark }:
                return Add(new FormState(FormStateKind.Mark, 0, next, -1));
            default:
                return Add(new FormState(FormStateKind.Symbol, symbols.Add((FormWord)node), next, -1));
        }
    }

    // An impossible way (a reference without forms) leaves the other.
    private int Fork(int one, int other) =>
        one < 0 ? other : other < 0 ? one : Add(new FormState(FormStateKind.Fork, 0, one, other));

    private int Add(FormState state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }
}
