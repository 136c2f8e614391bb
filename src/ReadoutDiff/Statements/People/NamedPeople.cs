namespace ReadoutDiff.Statements.People;

/// <summary>The people of the lexicon that a readout names, each once, in the order of first naming; found no further than is asked for.</summary>
/// <param name="namings">Every naming in order.</param>
internal sealed class NamedPeople(IEnumerable<string> namings)
{
    private readonly List<string> _found = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private IEnumerator<string>? _rest;
    private bool _isComplete;

    /// <summary>Their ids. Not for use by several threads.</summary>
    public IEnumerable<string> Ids()
    {
        for (var i = 0; ; i++)
        {
            if (i == _found.Count && !FindNext())
            {
                yield break;
            }

            yield return _found[i];
        }
    }

    private bool FindNext()
    {
        _rest ??= namings.GetEnumerator();
        while (!_isComplete)
        {
            if (!_rest.MoveNext())
            {
                _rest.Dispose();
                _isComplete = true;
            }
            else if (_known.Add(_rest.Current))
            {
                _found.Add(_rest.Current);
                return true;
            }
        }

        return false;
    }
}
