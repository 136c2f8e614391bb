using System.Globalization;
using ReadoutDiff.Archive.Watches;

namespace ReadoutDiff.Web.Display;

/// <summary>Times and numbers as the pages write them.</summary>
internal static class Figures
{
    /// <summary>A time in UTC, to the minute; <c>never</c> where there is none.</summary>
    public static string Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "never";

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A share from 0 to 1 as a percentage.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A number with its sign and two digits.</summary>
    public static string Signed(double number) => number.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A number of things, such as "1 meeting" or "2,300 meetings".</summary>
    public static string Count(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>How a watched page stands, in a few words.</summary>
    public static string Standing(WatchedPage page) => page.Failures > 0
        ? Watch.Checks.Standing.Words(page.Standing)
        : page.CheckedAt is null ? "not checked yet" : "read at the last check";
}
