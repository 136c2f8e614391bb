using System.Globalization;

namespace ReadoutDiff.Comparison;

/// <summary>A figure, sum or date named by a mention's id, such as <c>percent:20</c> or <c>money:USD:240000000000</c>.</summary>
/// <param name="Kind">What is measured: <c>percent</c>, <c>money:USD</c>, <c>date</c>, <c>year</c>, <c>anniversary</c>, <c>number</c>.</param>
/// <param name="Text">The value as it stands in the id.</param>
internal readonly record struct NormalizedValue(string Kind, string Text)
{
    private const decimal LargestRounding = 0.05m;

    /// <summary>The number; null for dates and where it is none.</summary>
    public decimal? Number =>
        Kind != "date" && decimal.TryParse(Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Reads an id; null where it is a concept's.</summary>
    public static NormalizedValue? Parse(string id)
    {
        var colon = id.LastIndexOf(':');
        return colon > 0 && colon < id.Length - 1 ? new NormalizedValue(id[..colon], id[(colon + 1)..]) : null;
    }

    /// <summary>Whether a finer date lies within this year, month or day: 2021 and 2021-06 hold 2021-06-28.</summary>
    public bool Holds(NormalizedValue finer) =>
        Kind is "date" or "year" && finer.Kind == "date" && finer.Text.Length > Text.Length
        && finer.Text.StartsWith(Text, StringComparison.Ordinal) && finer.Text[Text.Length] == '-';

    /// <summary>
    /// Whether one number may be the other rounded or cut: they differ by less than the last significant digit of the coarser, and by no
    /// more than a twentieth (20 is hardly 25 rounded).
    /// </summary>
    public static bool MayBeRounded(decimal a, decimal b)
    {
        var (coarse, fine) = SignificantDigits(a) <= SignificantDigits(b) ? (a, b) : (b, a);
        if (coarse == 0 || fine == 0 || Math.Sign(coarse) != Math.Sign(fine))
        {
            return a == b;
        }

        var difference = Math.Abs(coarse - fine);
        return difference < Unit(coarse) && difference <= Math.Abs(fine) * LargestRounding;
    }

    // The value of the last significant digit: 10 for 240, 0.1 for 2.5.
    private static decimal Unit(decimal value)
    {
        var unit = 1m;
        while (value % unit != 0 && unit > 0.000001m)
        {
            unit /= 10;
        }

        while (value % (unit * 10) == 0 && unit < 1_000_000_000_000m)
        {
            unit *= 10;
        }

        return unit;
    }

    private static int SignificantDigits(decimal value)
    {
        var unit = Unit(value == 0 ? 1 : value);
        var scaled = Math.Abs(value / unit);
        var digits = 0;
        for (; scaled >= 1; scaled /= 10)
        {
            digits++;
        }

        return digits;
    }
}
