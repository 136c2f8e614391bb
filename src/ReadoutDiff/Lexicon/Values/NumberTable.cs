using System.Collections.Frozen;
using System.Globalization;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Reads tables of number words, written <c>word word=value; word=value</c>.</summary>
internal static class NumberTable
{
    public static FrozenDictionary<string, decimal> Read(string rows) => rows
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split('='))
        .SelectMany(row => row[0].Split(' ').Select(word => (word, Value: decimal.Parse(row[1], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(entry => entry.word, entry => entry.Value, StringComparer.Ordinal);
}
