using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>Reads the day that many sites write into an article's address.</summary>
internal static partial class AddressDate
{
    /// <summary>The day; null where the address has none.</summary>
    public static DateOnly? Of(Uri address)
    {
        var match = Day().Match(address.AbsolutePath);
        return match.Success && DateOnly.TryParseExact(
            match.Groups["y"].Value + match.Groups["m"].Value + match.Groups["d"].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})[-/]?(?<m>\d{2})[-/]?(?<d>\d{2})(?!\d)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Day();
}
