using System.Text;

namespace ReadoutDiff.Archive.Storage;

/// <summary>What a meeting must be like to be stored.</summary>
internal static class MeetingRules
{
    // People and kind stand in an index row of PostgreSQL, which holds at most 2,704 bytes.
    private const int MaxKey = 2000;
    private const int MaxAddress = 2048;
    private const int MaxTexts = 1000;
    private const int MaxTitle = 10_000;

    /// <summary>Why a meeting cannot be stored, in one line; null when it can.</summary>
    public static string? Problem(MeetingRecord meeting)
    {
        // People are kept as JSON, where a character may take six bytes.
        if ((meeting.People.Sum(person => person.Length + 3) * 6) + Encoding.UTF8.GetByteCount(meeting.Kind) > MaxKey)
        {
            return "it names too many people";
        }

        if (meeting.Texts.Count > MaxTexts || meeting.Title.Length > MaxTitle)
        {
            return "it has too many texts, or a title that is too long";
        }

        if (meeting.Texts.Any(text => text.Address.Length is 0 || Encoding.UTF8.GetByteCount(text.Address) > MaxAddress))
        {
            return $"a text's address is empty or longer than {MaxAddress} bytes";
        }

        var words = meeting.People.Concat(meeting.Texts.SelectMany(text => new[] { text.Side.Code ?? "", text.Address, text.Outlet })).Append(meeting.Title).Append(meeting.Kind);
        return words.Any(word => word.Contains('\0', StringComparison.Ordinal)) ? "a word of it holds a NUL" : null;
    }
}
