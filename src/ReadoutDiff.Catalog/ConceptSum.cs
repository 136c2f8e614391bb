namespace ReadoutDiff.Catalog;

/// <summary>The counts of some texts, by the number of the concept.</summary>
internal sealed class ConceptSum(int concepts, KeynessUnit unit)
{
    /// <summary>Counts of each concept.</summary>
    public long[] Counts { get; } = new long[concepts];

    /// <summary>Texts that name each concept.</summary>
    public int[] TextsOf { get; } = new int[concepts];

    /// <summary>Counts of all concepts.</summary>
    public long Total { get; private set; }

    /// <summary>Texts that were counted.</summary>
    public int Texts { get; private set; }

    public KeynessTotal ToTotal() => new(Texts, Total);

    /// <summary>Adds a text by what it names.</summary>
    public void Add(ReadOnlySpan<CountTable.Cell> cells)
    {
        Texts++;
        foreach (ref readonly var cell in cells)
        {
            var count = unit == KeynessUnit.Mentions ? cell.Mentions : cell.Statements;
            Counts[cell.Number] += count;
            TextsOf[cell.Number]++;
            Total += count;
        }
    }
}
