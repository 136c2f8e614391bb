using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Lexicon.Values;

/// <summary>Dates written in digits alone, day first: 28.06.2021.</summary>
internal static class NumericDate
{
    /// <summary>Reads the date at an atom; gives the index after it, or <paramref name="at"/>.</summary>
    public static int Read(ValueText text, int at, List<Mention> found)
    {
        var parts = text.Word(at).Split('.');
        if (parts.Length != 3 || parts[2].Length != 4
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || ValueIds.Date(year, month, day) is not { } id)
        {
            return at;
        }

        found.Add(text.Mention(id, at, at + 1));
        return at + 1;
    }

    /// <summary>A number of one to four digits without separators; 0 for anything else.</summary>
    public static int Whole(ValueText text, int at) =>
        text.IsNumber(at) && text.Word(at).Length <= 4
            && int.TryParse(text.Word(at), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
