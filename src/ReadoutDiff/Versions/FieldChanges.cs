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

    private static ChangeClass Class(string? before, string? after) =>
        WordForms.Of(before ?? "", [new TextSpan(0, before?.Length ?? 0)]).SequenceEqual(WordForms.Of(after ?? "", [new TextSpan(0, after?.Length ?? 0)]))
            ? ChangeClass.Typography
            : ChangeClass.Substance;

    private static string? Named(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Time(Readout readout) =>
        readout.PublishedAt?.ToString(readout.HasTimeOfDay ? "yyyy-MM-dd'T'HH:mmK" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
