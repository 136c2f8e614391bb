using System.Text;
using Microsoft.AspNetCore.Http;

namespace ReadoutDiff.Web.Exports;

/// <summary>Answers that are files to keep, and the line that stands for one where there is none.</summary>
internal static class FileAnswer
{
    private const int LongestName = 60;

    /// <summary>Comma-separated values, with the mark by which spreadsheets know UTF-8.</summary>
    public static IResult Csv(string lines, string name) => Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(lines)], "text/csv; charset=utf-8", name);

    /// <summary>A report in one of the forms <c>html</c>, <c>markdown</c> and <c>json</c>.</summary>
    public static IResult Report(string form, string words, string name)
    {
        var (mediaType, extension) = form switch
        {
            "json" => ("application/json; charset=utf-8", "json"),
            "html" => ("text/html; charset=utf-8", "html"),
            _ => ("text/markdown; charset=utf-8", "md"),
        };
        return Text(words, mediaType, $"{name}.{extension}");
    }

    /// <summary>Words in a form of their own, always as an attachment.</summary>
    public static IResult Text(string words, string mediaType, string name) => Results.File(Encoding.UTF8.GetBytes(words), mediaType, name);

    /// <summary>One line on what was refused.</summary>
    public static IResult Refused(int status, string line) => Results.Text(line + "\n", "text/plain; charset=utf-8", Encoding.UTF8, status);

    /// <summary>The part of a file's name that an id gives: letters, digits and hyphens.</summary>
    public static string SafeName(string id) => new([.. id.Take(LongestName).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
}
