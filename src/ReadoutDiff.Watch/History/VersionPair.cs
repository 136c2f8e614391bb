using ReadoutDiff.Model;

namespace ReadoutDiff.Watch.History;

/// <summary>Two versions of a page that are compared.</summary>
/// <param name="Before">The one that is taken for the earlier.</param>
/// <param name="After">The other.</param>
public sealed record VersionPair(StoredVersion Before, StoredVersion After)
{
    /// <summary>The versions of two numbers; the last two where none is given.</summary>
    /// <param name="history">The page's versions.</param>
    /// <param name="numbers">Two numbers from 1, or none.</param>
    /// <param name="address">The page, for messages.</param>
    /// <exception cref="ReadoutFormatException">There are no such two versions.</exception>
    public static VersionPair Choose(PageHistory history, IReadOnlyList<int> numbers, string address)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(numbers);
        var versions = history.Versions;
        if (numbers.Count == 0)
        {
            return versions.Count >= 2 ? new VersionPair(versions[^2], versions[^1])
                : throw new ReadoutFormatException($"{address}: the archive holds {(versions.Count == 1 ? "one version" : "no version")} of it; two are needed");
        }

        if (numbers.Count != 2)
        {
            throw new ReadoutFormatException($"{address}: give the numbers of two versions, or none for the last two");
        }

        StoredVersion Of(int number) => number >= 1 && number <= versions.Count ? versions[number - 1]
            : throw new ReadoutFormatException($"{address}: there is no version {number}; the archive holds {versions.Count}");
        return numbers[0] == numbers[1] ? throw new ReadoutFormatException($"{address}: version {numbers[0]} would be compared with itself") : new VersionPair(Of(numbers[0]), Of(numbers[1]));
    }
}
