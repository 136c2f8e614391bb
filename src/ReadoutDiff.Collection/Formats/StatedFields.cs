using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Formats;

/// <summary>Lays what an input states in named fields (<c>title, side, lang, date, url, outlet, place, lead</c>) over what was read from its text.</summary>
internal static class StatedFields
{
    private static readonly string[] PartialSigns =
    [
        "partial", "incomplete", "excerpt", "truncated", "fragment", "cut off", "not whole", "not complete", "stub", "неполн", "отрывок", "节选", "不完整", "摘要",
    ];

    /// <summary>Applies the fields that are present.</summary>
    /// <param name="text">What was read.</param>
    /// <param name="field">A field's value by its name, or null.</param>
    public static PublishedText Apply(PublishedText text, Func<string, string?> field)
    {
        string? Value(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (field(name)?.Trim() is { Length: > 0 } value)
                {
                    return value;
                }
            }

            return null;
        }

        var day = PrintedTime.Read(Value("date"));
        var broadcast = PrintedTime.Read(Value("published", "published_at", "publishedAt", "time", "broadcast_date", "raw_date"));
        var limits = text.Limits.ToList();
        if (Value("completeness") is { } note && IsPartial(note))
        {
            limits.Add(new Limit("partial-text", $"The input says of itself: {WhiteSpace.Collapse(note).TrimEnd('.')}."));
        }

        return text with
        {
            Title = Value("title") is { } title ? WhiteSpace.Collapse(title) : text.Title,
            Lead = Value("lead", "summary") is { } lead && text.Lead.Length == 0 ? WhiteSpace.Collapse(lead) : text.Lead,
            Place = Value("place") is { } place ? WhiteSpace.Collapse(place) : text.Place,
            Outlet = Value("outlet") is { } outlet ? WhiteSpace.Collapse(outlet) : text.Outlet,
            Address = PageAddress.Clean(Value("url", "address", "link")) ?? text.Address,
            Side = Value("side") is { } side ? (Side.Parse(side), "stated in the input") : text.Side,
            Language = LanguageCodes.Parse(Value("lang", "language")) is var language && language != Language.Unknown ? (language, "stated in the input") : text.Language,
            Published = (text.Published?.Time is not null ? text.Published : null) ?? broadcast ?? text.Published ?? day,
            MeetingDate = day?.Date ?? text.MeetingDate,
            Limits = limits,
        };
    }

    /// <summary>Whether a note on completeness says that something is missing.</summary>
    private static bool IsPartial(string note)
    {
        var lower = note.ToLowerInvariant();
        return PartialSigns.Any(sign => lower.Contains(sign, StringComparison.Ordinal));
    }
}
