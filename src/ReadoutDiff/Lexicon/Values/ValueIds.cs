using System.Globalization;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Writes normalized values, the same for all languages.</summary>
internal static class ValueIds
{
    public static string Percent(decimal value) => "percent:" + Plain(value);

    public static string Times(decimal value) => "times:" + Plain(value);

    public static string Number(decimal value) => "number:" + Plain(value);

    public static string Anniversary(int years) => FormattableString.Invariant($"anniversary:{years}");

    public static string Year(int year) => FormattableString.Invariant($"year:{year}");

    public static string Month(int year, int month) => FormattableString.Invariant($"date:{year}-{month:00}");

    /// <param name="currency">An ISO 4217 code.</param>
    /// <param name="value">The sum in units of the currency.</param>
    public static string Money(string currency, decimal value) => $"money:{currency}:{Plain(value)}";

    /// <summary>The date; null where the calendar has no such day.</summary>
    public static string? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? FormattableString.Invariant($"date:{year:0000}-{month:00}-{day:00}")
            : null;

    private static string Plain(decimal value)
    {
        var text = value.ToString("0.############################", CultureInfo.InvariantCulture);
        return text.Length > 0 ? text : "0";
    }
}
