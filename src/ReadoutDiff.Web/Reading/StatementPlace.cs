using System.Globalization;
using System.Runtime.InteropServices;
using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Reading;

/// <summary>Which statement of which text, as its name says: <c>L5</c> is the fifth of the left text.</summary>
/// <param name="IsLeft">Whether it stands in the left text.</param>
/// <param name="Order">Its order, from 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StatementPlace(bool IsLeft, int Order)
{
    private const int LongestName = 9;

    /// <summary>Reads a name in any letter case; null where it is none.</summary>
    public static StatementPlace? Parse(string? name) =>
        name is { Length: > 1 and <= LongestName } && name[0] is 'L' or 'l' or 'R' or 'r'
            && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1
            ? new StatementPlace(name[0] is 'L' or 'l', number - 1)
            : null;

    /// <summary>Reads names that are separated by spaces, commas or semicolons.</summary>
    /// <param name="names">The names; none where empty.</param>
    /// <param name="isLeft">The text they must stand in.</param>
    /// <param name="text">That text.</param>
    /// <exception cref="ReadoutFormatException">One is no statement of that text.</exception>
    public static IReadOnlyList<int> Orders(string? names, bool isLeft, AnalyzedReadout text)
    {
        var orders = new List<int>();
        foreach (var name in (names ?? "").Split([' ', ',', ';', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            orders.Add(Parse(name) is { } place && place.IsLeft == isLeft && place.Order < text.Statements.Count
                ? place.Order
                : throw new ReadoutFormatException($"'{name}' is no statement of the {(isLeft ? "left" : "right")} text"));
        }

        return orders;
    }
}
