using ReadoutDiff.Simulator.Edits;

namespace ReadoutDiff.Watch.Tests.Weeks;

/// <summary>How many edits of each kind were found as the plan has them.</summary>
internal sealed class KindTable
{
    private readonly SortedDictionary<EditKind, (int Right, int Total)> _rows = [];
    private readonly List<string> _misses = [];

    /// <summary>How many were.</summary>
    public int Right => _rows.Values.Sum(row => row.Right);

    /// <summary>How many there are.</summary>
    public int Total => _rows.Values.Sum(row => row.Total);

    /// <summary>Counts an edit.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="found">What was found in its place, in words.</param>
    /// <param name="isRight">Whether that is what the plan says.</param>
    public void Count(PlannedEdit edit, string found, bool isRight)
    {
        var (right, total) = _rows.GetValueOrDefault(edit.Kind);
        _rows[edit.Kind] = (right + (isRight ? 1 : 0), total + 1);
        if (!isRight)
        {
            _misses.Add($"{edit.Kind}, {edit.Class}: found {found}: {edit.Description} ({edit.Address}, {edit.At:u})");
        }
    }

    public override string ToString() =>
        string.Join('\n', [.. _rows.Select(row => $"{row.Key,-18}{row.Value.Right,4} / {row.Value.Total}"), $"{"all",-18}{Right,4} / {Total}", .. _misses]);
}
