using System.Buffers;
using System.Globalization;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Exports;

/// <summary>Lines of comma-separated values (RFC 4180).</summary>
internal static class CsvLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // What spreadsheets take for a formula (OWASP: CSV injection); published words may begin so.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    /// <summary>Writes a line. Values that a spreadsheet would run as a formula are preceded by an apostrophe.</summary>
    public static void Write(TextWriter writer, params ReadOnlySpan<string> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            var value = values[index];
            if (value.Length > 0 && Formula.Contains(value[0]) && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            {
                value = "'" + value;
            }

            writer.Write(index > 0 ? "," : "");
            writer.Write(value.AsSpan().ContainsAny(Special) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value);
        }

        writer.Write("\r\n");
    }

    /// <summary>Published words as one value: on one line, without characters that act.</summary>
    public static string Words(string text) => VisibleText.Line(text);

    /// <summary>A number in the invariant form.</summary>
    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
