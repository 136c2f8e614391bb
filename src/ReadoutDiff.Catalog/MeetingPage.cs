namespace ReadoutDiff.Catalog;

/// <summary>A page of the meetings that were found.</summary>
/// <param name="Meetings">The meetings of the page, newest first.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageLength">Meetings on a full page.</param>
/// <param name="Facets">What the meetings of all pages have, with counts.</param>
public sealed record MeetingPage(IReadOnlyList<CatalogMeeting> Meetings, int Total, int Page, int PageLength, MeetingFacets Facets)
{
    /// <summary>How many pages there are, 1 or more.</summary>
    public int Pages => Math.Max(1, (Total + PageLength - 1) / PageLength);
}
