using ReadoutDiff.Catalog;
using ReadoutDiff.Model;

namespace ReadoutDiff.Web.Api;

/// <summary>A meeting as the interface for programs gives it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Date">The day.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">Its kind; may be empty.</param>
/// <param name="People">Lexicon ids, or <c>name:</c> and the name as written.</param>
/// <param name="OneSided">Ids of what one side's texts name and was not found in any text of another side, all of which were read in whole.</param>
/// <param name="Texts">Its texts.</param>
internal sealed record MeetingItem(long Id, DateOnly Date, string Title, string Kind, IReadOnlyList<string> People, IReadOnlyList<string> OneSided, IReadOnlyList<TextItem> Texts)
{
    /// <summary>The form of a meeting of the catalog.</summary>
    public static MeetingItem Of(CatalogMeeting meeting) => new(
        meeting.Id, meeting.Date, meeting.Record.Title, meeting.Record.Kind, meeting.Record.People, meeting.OneSided,
        [.. meeting.Texts.Select(text => new TextItem(
            text.Text.SnapshotId, text.Side.ToString(), text.Language.Code(), text.Text.Address, text.Text.Outlet,
            text.Reading?.Title, text.Reading?.PublishedAt, text.Reading?.Statements, text.IsWaiting, text.Problem))]);
}
