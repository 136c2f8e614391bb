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

    /// <summary>The name of a statement of one of two versions: <c>B1</c> is the first of the version before, <c>A1</c> of the one after.</summary>
    /// <param name="isBefore">Whether it stands in the earlier version.</param>
    /// <param name="order">Its order in that version, from 0.</param>
    public static string OfVersion(bool isBefore, int order) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isBefore ? 'B' : 'A')}{order + 1}");
}
