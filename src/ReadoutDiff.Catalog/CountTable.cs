using System.Runtime.InteropServices;
using ReadoutDiff.Lexicon;
using ReadoutDiff.Model;

namespace ReadoutDiff.Catalog;

/// <summary>The counts of all counted texts side by side, concepts as numbers in the order of their ids, so that a pass over them reads memory in order.</summary>
internal sealed class CountTable
{
    private readonly string[] _ids;
    private readonly Cell[] _cells;

    /// <param name="meetings">The meetings by place.</param>
    /// <param name="lexicon">Tells what the concepts are.</param>
    public CountTable(IReadOnlyList<CatalogMeeting> meetings, ILexicon lexicon)
    {
        Lexicon = lexicon;
        Dates = [.. meetings.Select(meeting => meeting.Date)];
        var counted = meetings.SelectMany((meeting, place) => meeting.Counted.Select(text => (Place: place, meeting.Id, Text: text))).ToList();
        Sides = [.. counted.Select(row => row.Text.Side).Distinct().OrderBy(side => side.Code, StringComparer.Ordinal)];
        _ids = [.. counted.Where(row => row.Text.Text is not null).SelectMany(row => row.Text.Text!.Reading!.Concepts.Select(count => count.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = _ids.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
        var cells = new List<Cell>();
        Rows = new CountRow[counted.Count];
        for (var i = 0; i < counted.Count; i++)
        {
            var (place, id, text) = counted[i];
            var start = cells.Count;
            if (text.Text?.Reading is { } reading)
            {
                foreach (var count in reading.Concepts)
                {
                    cells.Add(new Cell(numbers[count.Id], count.Mentions, count.Statements, (float)count.Share));
                }
            }

            Rows[i] = new CountRow(place, id, Array.IndexOf(Sides, text.Side), start, cells.Count - start, text.Text is not null, text.IsWaiting);
        }

        _cells = [.. cells];
        Background = Enum.GetValues<KeynessUnit>().ToDictionary(unit => unit, Sum);
    }

    public ILexicon Lexicon { get; }

    /// <summary>The day of each meeting by place.</summary>
    public DateOnly[] Dates { get; }

    /// <summary>The sides, by code.</summary>
    public Side[] Sides { get; }

    /// <summary>A row for each side of each meeting, by place and side.</summary>
    public CountRow[] Rows { get; }

    /// <summary>The concepts by number.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>What all counted texts of all sides come to.</summary>
    public IReadOnlyDictionary<KeynessUnit, ConceptSum> Background { get; }

    /// <summary>The number of a concept; negative where no counted text names it.</summary>
    public int Number(string id) => Array.BinarySearch(_ids, id, StringComparer.Ordinal);

    /// <summary>What a row's text names, by number.</summary>
    public ReadOnlySpan<Cell> Cells(in CountRow row) => _cells.AsSpan(row.Start, row.Length);

    /// <summary>How much a row's text says of a concept; 0 mentions where it was not found.</summary>
    public Cell Find(in CountRow row, int number)
    {
        var (low, high) = (row.Start, row.Start + row.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_cells[middle].Number == number)
            {
                return _cells[middle];
            }

            (low, high) = _cells[middle].Number < number ? (middle + 1, high) : (low, middle - 1);
        }

        return default;
    }

    private ConceptSum Sum(KeynessUnit unit)
    {
        var sum = new ConceptSum(_ids.Length, unit);
        foreach (ref readonly var row in Rows.AsSpan())
        {
            if (row.IsRead)
            {
                sum.Add(Cells(row));
            }
        }

        return sum;
    }

    /// <summary>One side's account of one meeting.</summary>
    /// <param name="Place">The meeting's place in the catalog.</param>
    /// <param name="MeetingId">Its number in the archive.</param>
    /// <param name="Side">The side's place among <see cref="Sides"/>.</param>
    /// <param name="Start">Where its cells begin.</param>
    /// <param name="Length">How many they are.</param>
    /// <param name="IsRead">Whether there is a text that counts.</param>
    /// <param name="IsWaiting">Whether one waits to be read.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct CountRow(int Place, long MeetingId, int Side, int Start, int Length, bool IsRead, bool IsWaiting);

    /// <summary>How much a text says of a concept.</summary>
    internal readonly record struct Cell(int Number, int Mentions, int Statements, float Share);
}
