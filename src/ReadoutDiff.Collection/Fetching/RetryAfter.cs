using System.Globalization;

namespace ReadoutDiff.Collection.Fetching;

/// <summary>Reads the Retry-After header (RFC 9110, section 10.2.3): seconds, or a date in any of the forms of HTTP.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);
    private static readonly string[] Forms = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    /// <summary>The wait that a refusal or failure asks for, at most a year; null where it asks for none, or for one that is over.</summary>
    public static TimeSpan? Of(HttpResponseMessage? response, TimeProvider clock)
    {
        if (response is null || (int)response.StatusCode < 400 || !response.Headers.NonValidated.TryGetValues("Retry-After", out var values))
        {
            return null;
        }

        var value = values.First().Trim();
        TimeSpan wait;
        if (value.Length > 0 && value.All(char.IsAsciiDigit))
        {
            // More digits than a number has still ask for a long wait, not for none.
            wait = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
        }
        else if (DateTimeOffset.TryParseExact(value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var date))
        {
            wait = date - clock.GetUtcNow();
        }
        else
        {
            return null;
        }

        return wait <= TimeSpan.Zero ? null : wait < Longest ? wait : Longest;
    }
}
