using System.Globalization;
using ReadoutDiff.Reports.Display;

namespace ReadoutDiff.Web.Reading;

/// <summary>Reads the values of a query; those that cannot be used are told in one line each, and taken as not given.</summary>
internal sealed class QueryValues
{
    private const int LongestShown = 80;

    private readonly List<string> _problems = [];

    /// <summary>What cannot be used, one line each.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether all could be read.</summary>
    public bool IsGood => _problems.Count == 0;

    /// <summary>A day; null where none is given.</summary>
    public DateOnly? Day(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(text, "a date such as 2021-06-28");
        return null;
    }

    /// <summary>A first and a last day, in this order.</summary>
    public (DateOnly? From, DateOnly? To) Days(string? from, string? to)
    {
        var days = (From: Day(from), To: Day(to));
        if (days.From > days.To)
        {
            Tell(string.Create(CultureInfo.InvariantCulture, $"The first day, {days.From:yyyy-MM-dd}, is after the last, {days.To:yyyy-MM-dd}."));
        }

        return days;
    }

    /// <summary>A whole number from 1; null where none is given.</summary>
    public int? Number(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        Refuse(text, "a whole number from 1");
        return null;
    }

    /// <summary>One of some words; the first where none is given.</summary>
    public T Choice<T>(string? text, string what, IReadOnlyList<(string Code, T Value)> choices)
    {
        foreach (var (code, value) in choices)
        {
            if (code == text)
            {
                return value;
            }
        }

        if (!string.IsNullOrEmpty(text))
        {
            Refuse(text, $"{what}: {string.Join(", ", choices.Where(choice => choice.Code.Length > 0).Select(choice => choice.Code))}");
        }

        return choices[0].Value;
    }

    /// <summary>Tells of something else that cannot be used.</summary>
    public void Tell(string problem) => _problems.Add(problem);

    private void Refuse(string text, string what) => Tell($"‘{Shown(text)}’ is not {what}.");

    /// <summary>A value as it can be shown: one line, not too long.</summary>
    public static string Shown(string text)
    {
        var line = VisibleText.Line(text.AsSpan(0, Math.Min(text.Length, LongestShown)));
        return text.Length > LongestShown ? line + "…" : line;
    }
}
