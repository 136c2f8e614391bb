using System.Globalization;

namespace ReadoutDiff.Reports.Display;

/// <summary>Names of statements that are unique over both texts: <c>L1</c> is the first of the left text, <c>R1</c> of the right.</summary>
public static class StatementName
{
    /// <summary>The name of a statement.</summary>
    /// <param name="isLeft">Whether it stands in the left text.</param>
    /// <param name="order">Its order in that text, from 0.</param>
    public static string Of(bool isLeft, int order) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isLeft ? 'L' : 'R')}{order + 1}");
}
