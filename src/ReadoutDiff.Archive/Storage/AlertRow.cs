using System.Text.Json;
using ReadoutDiff.Archive.Alerts;
using ReadoutDiff.Model;
using ReadoutDiff.Versions;

namespace ReadoutDiff.Archive.Storage;

/// <summary>A row of the table of alerts.</summary>
internal sealed class AlertRow
{
    /// <summary>The columns as the properties name them, of the table <c>a</c>.</summary>
    public const string Columns = """
        a.id AS Id, a.key AS Key, a.kind AS Kind, a.at_ticks AS AtTicks, a.address AS Address, a.headline AS Headline, a.summary AS Summary, a.class AS Class,
        a.before_id AS Before, a.after_id AS After, a.link AS Link
        """;

    public long Id { get; init; }

    public required string Key { get; init; }

    public required string Kind { get; init; }

    public long AtTicks { get; init; }

    public required string Address { get; init; }

    public required string Headline { get; init; }

    public required string Summary { get; init; }

    public string? Class { get; init; }

    public long? Before { get; init; }

    public long? After { get; init; }

    public required string Link { get; init; }

    /// <summary>The row of an alert.</summary>
    public static AlertRow Of(Alert alert) => new()
    {
        Key = Whole(alert.Key),
        Kind = alert.Kind.ToString(),
        AtTicks = alert.At.UtcTicks,
        Address = alert.Address,
        Headline = Whole(alert.Headline),
        Summary = JsonSerializer.Serialize(alert.Summary),
        Class = alert.Class?.ToString(),
        Before = alert.Before,
        After = alert.After,
        Link = Whole(alert.Link),
    };

    /// <summary>The alert of the row.</summary>
    /// <exception cref="ReadoutFormatException">The row is damaged.</exception>
    public Alert ToAlert() => !Enum.TryParse<AlertKind>(Kind, out var kind)
        ? throw new ReadoutFormatException($"alert {Id} in the archive is damaged: its kind cannot be read")
        : new Alert
        {
            Id = Id,
            Key = Key,
            Kind = kind,
            At = new DateTimeOffset(Math.Clamp(AtTicks, 0, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero),
            Address = Address,
            Headline = Headline,
            Summary = Read(),
            Class = Enum.TryParse<ChangeClass>(Class, out var changeClass) ? changeClass : null,
            Before = Before,
            After = After,
            Link = Link,
        };

    private string[] Read()
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(Summary) ?? [];
        }
        catch (JsonException error)
        {
            throw new ReadoutFormatException($"alert {Id} in the archive is damaged: its summary cannot be read", error);
        }
    }

    // PostgreSQL stores no NUL in a text.
    private static string Whole(string text) => text.Replace('\0', '\uFFFD');
}
