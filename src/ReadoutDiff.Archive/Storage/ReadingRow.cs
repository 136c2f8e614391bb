using System.Globalization;
using ReadoutDiff.Archive.Readings;
using ReadoutDiff.Model;

namespace ReadoutDiff.Archive.Storage;

/// <summary>A row of the table of readings.</summary>
internal sealed class ReadingRow
{
    private const int LongestLine = 2000;

    public long Id { get; init; }

    public long SnapshotId { get; init; }

    public required string StatedSide { get; init; }

    public required string StatedLanguage { get; init; }

    public required string Engine { get; init; }

    public required string Side { get; init; }

    public required string Language { get; init; }

    public required string Title { get; init; }

    public string? Outlet { get; init; }

    public string? Published { get; init; }

    public long Letters { get; init; }

    public long Statements { get; init; }

    public required string Concepts { get; init; }

    public required string Limits { get; init; }

    public string? Problem { get; init; }

    public long Revision { get; init; }

    /// <summary>The row of a reading; its title, outlet and problem in one line each, of at most 2,000 code units, since lists alone show them.</summary>
    public static ReadingRow Of(Reading reading) => new()
    {
        SnapshotId = reading.SnapshotId,
        StatedSide = reading.StatedSide.Code ?? "",
        StatedLanguage = reading.StatedLanguage.Code(),
        Engine = reading.Engine,
        Side = reading.Side.Code ?? "",
        Language = reading.Language.Code(),
        Title = Line(reading.Title),
        Outlet = reading.Outlet is { } outlet ? Line(outlet) : null,
        Published = reading.PublishedAt?.ToString("O", CultureInfo.InvariantCulture),
        Letters = reading.Letters,
        Statements = reading.Statements,
        Concepts = ConceptCountText.Write(reading.Concepts),
        Limits = string.Join(' ', reading.Limits),
        Problem = reading.Problem is { } problem ? Line(problem) : null,
    };

    /// <summary>The reading of the row; a damaged one is a capture that waits to be read again, told as a problem.</summary>
    public Reading ToReading(NameTable names)
    {
        var concepts = ConceptCountText.Read(Concepts, names);
        return new Reading
        {
            SnapshotId = SnapshotId,
            StatedSide = new Side(names.Of(StatedSide)),
            StatedLanguage = LanguageCodes.Parse(StatedLanguage),
            Engine = names.Of(Engine),
            Side = new Side(names.Of(Side)),
            Language = LanguageCodes.Parse(Language),
            Title = names.Of(Title),
            Outlet = Outlet is null ? null : names.Of(Outlet),
            PublishedAt = DateTimeOffset.TryParseExact(Published, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var published) ? published : null,
            Letters = (int)Math.Clamp(Letters, 0, int.MaxValue),
            Statements = (int)Math.Clamp(Statements, 0, int.MaxValue),
            Concepts = concepts ?? [],
            Limits = Limits.Length == 0 ? [] : [.. Limits.Split(' ').Select(code => names.Of(code))],
            Problem = concepts is null ? "what was kept of its reading is damaged" : Problem,
        };
    }

    // PostgreSQL refuses a NUL; half a surrogate pair cannot be stored by either.
    private static string Line(string words)
    {
        var line = words.ReplaceLineEndings(" ").Replace('\0', ' ');
        if (line.Length > LongestLine)
        {
            line = line[..(char.IsHighSurrogate(line[LongestLine - 1]) ? LongestLine - 1 : LongestLine)];
        }

        return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(line));
    }
}
