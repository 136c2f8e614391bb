using System.Text.RegularExpressions;
using ReadoutDiff.Collection.Detection;
using ReadoutDiff.Collection.Extraction;
using ReadoutDiff.Collection.Sections;
using ReadoutDiff.Model;

namespace ReadoutDiff.Collection.Formats;

/// <summary>
/// Reads a Kremlin page that a collector flattened to one line, page furniture and tooltips included. Furniture goes only
/// where the page's fixed order makes it certain; whatever is doubtful stays, and the limits say so.
/// </summary>
internal static partial class FlattenedPage
{
    /// <summary>Whether a text is such a page.</summary>
    public static bool Is(string text)
        => !text.AsSpan().Trim().Contains('\n') && (text.TrimStart().StartsWith("События ", StringComparison.Ordinal) || text.TrimStart().StartsWith("Events ", StringComparison.Ordinal)) && Status().IsMatch(text);

    /// <summary>Reads a page.</summary>
    /// <param name="text">The line.</param>
    /// <param name="source">Its name.</param>
    /// <param name="title">The title as known from outside, or empty.</param>
    /// <param name="lead">The lead as known from outside, or empty.</param>
    /// <param name="place">The place as known from outside, or empty.</param>
    public static PublishedText Read(string text, string source, string title, string lead, string place)
    {
        var rest = WhiteSpace.Collapse(text);
        title = WhiteSpace.Collapse(title);
        lead = WhiteSpace.Collapse(lead);
        place = WhiteSpace.Collapse(place);
        rest = Without(Without(rest, "События"), "Events");
        rest = Without(rest, title);

        PrintedTime? published = null;
        if (PageTime().Match(rest) is { Success: true } time && (time.Index == 0 || time.Index <= lead.Length + 1 || lead.Length == 0))
        {
            published = PrintedTime.Read(time.Value);

            // The page's order is title, lead, time, place: what stands before the time is the lead.
            lead = time.Index > 0 ? rest[..time.Index].Trim() : "";
            rest = rest[(time.Index + time.Length)..].TrimStart();
            rest = Without(rest, place);
            rest = Without(rest, title);
        }
        else
        {
            lead = "";
        }

        var (body, leftover) = FlattenedNotes.Remove(WithoutFooter(rest), published);
        var limits = new List<Limit> { new("flattened-page", "The input is a page flattened to one line: its paragraphs were found only at speakers' turns.") };
        if (leftover)
        {
            limits.Add(new Limit("page-notes-left-in", "Some notes of the page (tooltips, related links) could not be told from the text and were left in it."));
        }

        return new PublishedText
        {
            Source = source,
            Title = title,
            Lead = FlattenedNotes.Remove(lead, published).Text,
            Body = Split(body),
            Published = published,
            Place = place.Length > 0 ? place : null,
            Limits = limits,
        };
    }

    /// <summary>Cuts the list of places, topics and persons that ends the page.</summary>
    private static string WithoutFooter(string text)
    {
        var status = Status().Match(text);
        if (!status.Success)
        {
            return text;
        }

        var end = status.Index;
        foreach (Match head in FooterHead().Matches(text[..end]))
        {
            // Between the heads stand only names: no full stop.
            if (end - head.Index <= 600 && text.AsSpan(head.Index, end - head.Index).IndexOfAny(".!?") < 0)
            {
                end = head.Index;
                break;
            }
        }

        text = text[..end].TrimEnd();
        return Related().Match(text) is { Success: true } related ? text[..related.Index].TrimEnd() : text;
    }

    private static List<Block> Split(string text)
    {
        var cuts = new SortedSet<int> { 0 };
        foreach (Match turn in Turn().Matches(text))
        {
            cuts.Add(turn.Index);
        }

        foreach (Match mark in Mark().Matches(text))
        {
            cuts.Add(mark.Index);
            cuts.Add(mark.Index + mark.Length);
        }

        cuts.Add(text.Length);
        var blocks = new List<Block>();
        var bounds = cuts.ToList();
        for (var i = 0; i + 1 < bounds.Count; i++)
        {
            var part = text[bounds[i]..bounds[i + 1]].Trim();
            if (part.Length > 0)
            {
                // The label was bold on the page: its colon ends it.
                var bold = Turn().Match(part) is { Success: true, Index: 0 } label ? label.Length : 0;
                blocks.Add(new Block(part, Block.KindOf(part), TurnLabels.InitialsLength(part) > 0 ? 0 : bold));
            }
        }

        return blocks;
    }

    private static string Without(string text, string prefix)
        => prefix.Length > 0 && text.StartsWith(prefix, StringComparison.Ordinal) && (text.Length == prefix.Length || text[prefix.Length] == ' ')
            ? text[prefix.Length..].TrimStart()
            : text;

    [GeneratedRegex(@"(?:^|\s)(?:Статус материала Опубликован|Publication status Published)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, InputLimits.MatchMilliseconds)]
    private static partial Regex Status();

    [GeneratedRegex(@"(?<=[.!?…>»)\]]|^)\s*(?:География|Темы|Лица|Geography|Topics|Persons)\s", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex FooterHead();

    [GeneratedRegex(@"(?<=[.!?…>»)])\s(?:Смотрите также|Дополнительно|See also|Additional)\s[^.!?]{3,800}$", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Related();

    [GeneratedRegex(@"(?<=^|\s)\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \d{4} года(?: \d{1,2}:\d{2})?|(?<=^|\s)(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}(?:,? \d{1,2}:\d{2})?", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex PageTime();

    // Initials and surname before a colon are a label anywhere; a full name is one only after the end of a sentence.
    [GeneratedRegex(@"(?<=^|\s)\p{Lu}\.\p{Lu}[\p{L}\-]{1,40}(?: \p{Lu}[\p{L}\-]{0,40}){0,4}(?: \([^()]{1,80}\))?:(?=\s)|(?<=^|[.!?…»)*>] )(?:\p{Lu}[\p{L}\-]{1,30}(?: \p{Lu}[\p{L}\-]{0,30}){1,4}|Вопрос|Реплика|Ответ|Ведущий|Ведущая|Question|Remark)(?: \([^()]{1,80}\))?:(?=\s)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Turn();

    [GeneratedRegex(@"(?<=^|\s)(?:\* \* \*|<…>|<\.\.\.>)(?=\s|$)", RegexOptions.CultureInvariant, InputLimits.MatchMilliseconds)]
    private static partial Regex Mark();
}
