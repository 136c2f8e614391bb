using System.Globalization;
using ReadoutDiff.Model;

namespace ReadoutDiff.Versions;

/// <summary>Compares what two versions say beside their text.</summary>
internal static class FieldChanges
{
    /// <summary>The fields that differ.</summary>
    public static IReadOnlyList<FieldChange> Of(Readout before, Readout after)
    {
        var changes = new List<FieldChange>();
        void Add(string field, string? left, string? right, ChangeClass changeClass)
        {
            if (!string.Equals(left, right, StringComparison.Ordinal))
            {
                changes.Add(new FieldChange(field, left, right, changeClass));
            }
        }

        Add("title", Named(before.Title), Named(after.Title), Class(before.Title, after.Title));
        Add("published", Time(before), Time(after), before.PublishedAt?.Date == after.PublishedAt?.Date ? ChangeClass.Wording : ChangeClass.Substance);
        Add("meeting-date", Date(before.MeetingDate), Date(after.MeetingDate), ChangeClass.Substance);
        Add("place", Named(before.Place), Named(after.Place), Class(before.Place, after.Place));
        Add("language", before.Language.Code(), after.Language.Code(), ChangeClass.Substance);
        Add("side", before.Side.ToString(), after.Side.ToString(), ChangeClass.Substance);
        return changes;
    }

    // A title says what the page is about: other words in it are no mere wording, but for their letter case.
    private static ChangeClass Class(string? before, string? after)
    {
        var (left, right) = (before ?? "", after ?? "");
        TextSpan[] leftSpan = [new(0, left.Length)], rightSpan = [new(0, right.Length)];
        var (earlier, later) = (WordForms.Of(left, leftSpan), WordForms.Of(right, rightSpan));
        return !earlier.SequenceEqual(later, StringComparer.InvariantCultureIgnoreCase) ? ChangeClass.Substance
            : !earlier.SequenceEqual(later) ? ChangeClass.Wording
            : WhiteSpaces.DifferAlone(left, leftSpan, right, rightSpan) ? ChangeClass.Layout
            : ChangeClass.Typography;
    }

    private static string? Named(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Time(Readout readout) =>
        readout.PublishedAt?.ToString(readout.HasTimeOfDay ? "yyyy-MM-dd'T'HH:mmK" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
