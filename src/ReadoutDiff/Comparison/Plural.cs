using System.Globalization;

namespace ReadoutDiff.Comparison;

/// <summary>English counts.</summary>
internal static class Plural
{
    /// <summary>Such as "1 mention" and "1,200 mentions".</summary>
    public static string Of(int count, string noun) =>
        count.ToString("#,0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
