using ReadoutDiff.Collection.Sites;

namespace ReadoutDiff.Collection.Discovery;

/// <summary>An article as a listing, feed or sitemap names it.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title there; empty where there is none.</param>
/// <param name="Date">Its day in the site's zone; null where it is not told.</param>
/// <param name="Site">Its site.</param>
internal sealed record ListingEntry(Uri Address, string Title, DateOnly? Date, SiteProfile Site);
