namespace ReadoutDiff.Archive.Storage;

/// <summary>Holds each of many equal words once.</summary>
internal sealed class NameTable
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NameTable() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one string of these letters.</summary>
    public string Of(ReadOnlySpan<char> name)
    {
        if (_lookup.TryGetValue(name, out var known))
        {
            return known;
        }

        var added = name.ToString();
        _names.Add(added);
        return added;
    }
}
