namespace ReadoutDiff.Web.Api;

/// <summary>A page of the meetings found.</summary>
/// <param name="Total">How many were found.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Waiting">Meetings among them with a text that is still to be read, so that it is not known what it names.</param>
/// <param name="Unreadable">Meetings among them with a text that cannot be read.</param>
/// <param name="Meetings">The meetings of this page.</param>
internal sealed record MeetingList(int Total, int Page, int Pages, int Waiting, int Unreadable, IReadOnlyList<MeetingItem> Meetings);
